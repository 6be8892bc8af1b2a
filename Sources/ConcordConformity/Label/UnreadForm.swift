/// Forms of files in which no label is looked for, by the end of the name.
enum UnreadForm {
    private static let forms: [(name: String, endings: Set<String>)] = [
        ("audio", ["mp3", "wav", "flac", "m4a", "aac", "ogg", "opus", "wma", "amr"]),
        ("video", ["mp4", "mov", "m4v", "mkv", "webm", "avi", "flv", "ts", "wmv"]),
        ("PDF", ["pdf"]),
        ("an office file", ["docx", "xlsx", "pptx", "odt", "ods", "odp", "ofd", "wps"]),
        ("an image of another form", ["gif", "bmp", "tif", "tiff", "heic", "heif", "avif", "svg", "jxl"]),
    ]

    static func message(ending: String) -> String {
        let known = "known: PNG, JPEG, WebP, .xmp, .json, .yaml, .yml, .md, .txt"
        guard let form = forms.first(where: { $0.endings.contains(ending) }) else {
            return "is no form in which a label is looked for; \(known)"
        }
        return "is \(form.name), in which no label is looked for; \(known)"
    }
}
