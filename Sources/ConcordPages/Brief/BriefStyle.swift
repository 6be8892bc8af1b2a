/// The look of the brief, on screens from 360 px and on A4 paper.
enum BriefStyle {
    static let css = """
        :root{--ink:#1b2430;--quiet:#4d5967;--rule:#d5dbe3;--band:#f3f6f9;--link:#14507f;--accent:#8f3c0b}
        *{box-sizing:border-box}
        html{scroll-padding-top:1rem}
        body{margin:0;color:var(--ink);background:#fff;font:1rem/1.55 system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif;\
        overflow-wrap:break-word}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #b8590f;outline-offset:2px}
        :lang(zh) body,body:lang(zh){font-family:system-ui,"Noto Sans CJK SC","Noto Sans",sans-serif}
        :lang(zh) td,:lang(zh) th{min-width:4.5em}
        :lang(zh) tbody th{min-width:9em}
        :lang(zh) tbody th.no{min-width:0}
        th.no{white-space:nowrap}
        .skip{position:absolute;left:-999px}
        .skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem}
        header.top{background:#12324d;color:#fff;padding:2.2rem max(1rem,calc((100vw - 60rem)/2)) 1.8rem}
        .kicker{margin:0;font-size:.9rem;letter-spacing:.04em}
        h1{font-size:clamp(1.55rem,4.5vw,2.4rem);line-height:1.2;margin:.4rem 0 .8rem;max-width:24em;text-wrap:balance}
        .as-of{margin:.2rem 0}
        .lead{max-width:44em;margin:.6rem 0 0}
        nav{border-bottom:1px solid var(--rule);padding:.6rem max(1rem,calc((100vw - 60rem)/2))}
        nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:0;padding:0;font-size:.92rem}
        nav a{display:inline-block;padding:.15rem 0}
        main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
        section{padding-top:1.6rem}
        h2{font-size:1.55rem;line-height:1.25;margin:.6rem 0 .2rem;border-top:3px solid #12324d;padding-top:.7rem}
        h3{font-size:1.08rem;margin:1.4rem 0 .4rem}
        h4{font-size:.88rem;letter-spacing:.02em;margin:1.3rem 0 .3rem;color:var(--quiet)}
        p,li{max-width:48em}
        .question{color:var(--quiet);font-style:italic;margin:.1rem 0 .8rem}
        :lang(zh) .question,cite:lang(zh){font-style:normal}
        .figures{list-style:none;padding:0;display:grid;gap:.9rem;\
        grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr))}
        .figures li{border:1px solid var(--rule);border-left:4px solid #12324d;padding:.7rem .9rem;font-size:.92rem}
        .figure{display:block;font-size:1.75rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
        .note,.data,figcaption,.place,.how{color:var(--quiet);font-size:.88rem}
        .scroll{overflow-x:auto;margin:.4rem 0;max-width:100%;padding-bottom:.2rem}
        table{border-collapse:collapse;font-size:.9rem;min-width:100%}
        th,td{padding:.35rem .6rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;max-width:34rem}
        thead th{border-bottom:2px solid #12324d;background:var(--band);font-weight:600}
        tbody th{font-weight:500;min-width:9rem}
        tbody th.no{min-width:0}
        .n{text-align:right;font-variant-numeric:tabular-nums}
        .none{color:var(--quiet)}
        .compared td,.compared tbody th{min-width:8.5rem}
        .compared .why{min-width:22rem}
        .compared .note{margin:.3rem 0 0}
        .compared span.note{display:block;margin:0}
        ul.cell{margin:0;padding-left:1rem}
        figure{margin:1rem 0}
        figure svg{display:block;width:100%;min-width:760px;height:auto}
        details{margin:.6rem 0}
        summary{cursor:pointer;padding:.2rem 0}
        .claims,.advice{list-style:none;padding:0}
        .claims li,.advice>li{border-top:1px solid var(--rule);padding:.7rem 0;max-width:none}
        .claims p,.advice p{margin:.15rem 0}
        .advice ul{margin:.3rem 0;padding-left:1.2rem}
        .advice ul li{padding:.15rem 0}
        .answer{font-weight:600}
        .pairs{padding-left:1.4rem}
        .pairs li{padding:.25rem 0}
        .pairs p{margin:.15rem 0}
        .changes{list-style:none;padding:0}
        .changes li{border-top:1px solid var(--rule);padding:.45rem 0;max-width:none}
        .changes p{margin:.1rem 0}
        .changes .day{font-weight:600;margin-right:.4em}
        .later{border-left:4px solid var(--rule);padding-left:1rem;margin-top:1.2rem}
        .claim{font-weight:550}
        .test{color:var(--quiet);font-size:.88rem}
        .when{display:inline-block;min-width:3.2em;color:var(--quiet);font-size:.88rem}
        .is-contradicted{text-decoration:underline double}
        .is-imprecise{text-decoration:underline dotted}
        .is-changed{text-decoration:underline dashed}
        .ids{font-size:.85rem;color:var(--quiet)}
        .appendix{font-size:.86rem}
        .trace,.records li{content-visibility:auto;contain-intrinsic-size:auto 3rem}
        .trace a,.records a{display:inline-block;min-height:24px;min-width:24px;line-height:24px}
        .appendix h3{font-size:.95rem;margin:1rem 0 .2rem}
        .appendix p,.appendix li{max-width:none;margin:.15rem 0}
        .records,.trace ul{list-style:none;padding:0}
        .records li{padding:.15rem 0}
        .trace:target,.records li:target,.notes li:target{background:#fff6d6}
        code{font-size:.85em;color:var(--quiet)}
        .notes a{overflow-wrap:anywhere}
        footer{border-top:1px solid var(--rule);margin-top:2.5rem;padding:1rem;font-size:.9rem}
        @media (max-width:45rem){td:not(.n){min-width:8.5rem}}
        @media screen and (max-width:45rem){.compared thead{position:absolute;left:-999rem}
        .compared tr{display:block;border-bottom:1px solid var(--rule);padding:.4rem 0}
        .compared td,.compared tbody th,.compared .why{display:block;min-width:0;max-width:none;border:0;padding:.15rem .2rem}
        .compared [data-label]::before{content:attr(data-label) ": ";color:var(--quiet)}
        :lang(zh) .compared [data-label]::before{content:attr(data-label) "："}}
        @media print{
        @page{size:A4;margin:17mm 15mm}
        html{font-size:9pt}
        body{line-height:1.4}
        header.top{background:none;color:inherit;padding:0 0 4mm;border-bottom:2pt solid #12324d}
        nav,.skip,#traces,#records,.data,figcaption a{display:none}
        main,footer{max-width:none;padding:0}
        h2,h3,h4{break-after:avoid}
        figure,.figures li,tr,.claims li,.advice>li{break-inside:avoid}
        figure svg{min-width:0;max-height:225mm}
        figcaption,details:not([open]){display:none}
        .scroll{overflow:visible}
        table{font-size:8pt}
        a{color:inherit;text-decoration:none}
        .notes a{font-size:7pt;line-height:1.3;min-height:0;display:inline}
        }

        """
}
