/// Words of requirements that speak of the same thing, in English and Chinese: a small thesaurus, written for Concord.
///
/// One concept a line: English words, `|`, Chinese terms. The first English word is how a Chinese term is rendered.
/// It holds everyday words only; the terms of AI and of standards come from the atlas's glossary.
enum ConceptTable {
    static let bilingual: StaticString = """
        policy | 政策 方针
        strategy strategic | 战略 策略
        rule guideline guidance | 规则 准则 指南 指导
        procedure process workflow | 程序 流程 规程 过程
        method methodology approach technique | 方法 方式
        measure control safeguard countermeasure | 措施 控制 保护措施 管控
        establish define set specify | 建立 定义 设立 设定 确立 制定
        determine identify recognise | 确定 识别 认定
        implement execute perform conduct carry | 实施 执行 落实 开展
        maintain maintenance upkeep | 维护 保持 维持
        review reassess | 审查 评审 复审 审核
        evaluate assess assessment evaluation appraise | 评估 评价 测评
        monitor monitoring surveillance observe | 监控 监测 监视
        supervise oversee oversight supervision | 监督 监管
        log logging trail | 日志 留痕
        audit auditor auditing | 审计 稽核
        record recordkeeping | 记录 记载
        document documentation documented written | 文件 文档 文件化 书面 文档化
        inspect inspection examine check | 检查 查验
        backup | 备份
        restore recovery recover | 恢复 还原
        continuity contingency | 连续性 应急计划 持续性
        resilience resilient | 韧性 弹性
        disaster emergency | 灾难 应急 紧急 突发
        encrypt encryption cryptography cryptographic cipher | 加密 密码学 密码技术
        key | 密钥
        password passphrase credential authenticator | 密码 口令 凭证 凭据
        authenticate authentication | 身份验证 认证 鉴别 验证身份
        identity | 身份
        identifier code number | 标识符 编号 编码
        authorize authorization permission approve approval | 授权 许可 批准 审批
        privilege privileged entitlement | 特权 权限
        access | 访问 接入 存取
        restrict restriction limit constrain | 限制 约束 限定
        account | 账户 账号
        user | 用户 使用者
        customer client consumer | 客户 消费者 顾客
        network networking | 网络
        communication transmission transfer transmit transit | 通信 传输 传送 传递
        segregate segregation segment segmentation separate separation isolate isolation | 隔离 分离 分段 分隔
        boundary perimeter border | 边界 周界
        firewall gateway filter filtering | 防火墙 网关 过滤
        physical | 物理 实体
        facility premises building site office | 设施 场所 建筑 办公室 房间
        entry entrance visitor | 进入 入口 访客
        equipment device hardware endpoint | 设备 硬件 终端 装置
        media medium removable | 介质 媒介 媒体
        storage store | 存储 储存
        dispose disposal destroy destruction sanitize sanitization | 处置 销毁 清理
        erase delete deletion removal | 删除 清除 擦除
        retain retention archive | 保留 保存 留存
        cable cabling wiring | 布线 电缆
        power electricity utility | 电力 公用设施 供电
        environmental environment climate | 环境
        fire flood earthquake temperature humidity weather | 火灾 洪水 自然灾害
        malware virus malicious ransomware | 恶意软件 病毒 恶意 恶意代码
        attack adversary attacker intrusion | 攻击 入侵
        vulnerability weakness flaw | 漏洞 脆弱性 弱点 缺陷
        patch update upgrade | 补丁 更新 升级
        correct correction corrective rectify remediate remediation | 纠正 整改 补救 修复 更正
        prevent prevention preventive avoid | 预防 防止 防范 避免
        detect detection discover | 检测 发现 侦测
        respond response react | 响应 应对 反应 处置措施
        handle handling treat treatment | 处理 处置 应对措施
        incident breach | 事件 事故 安全事件
        event occurrence | 事件 事态
        anomaly anomalous abnormal unusual suspicious | 异常 可疑
        alert alarm warning warn | 警报 告警 警告 预警
        threat | 威胁
        intelligence | 情报
        risk hazard danger | 风险 危险 隐患
        impact consequence effect | 影响 后果
        harm damage injury loss | 损害 危害 伤害 损失
        mitigate mitigation reduce minimise minimize | 缓解 减轻 降低 减少
        tolerance appetite acceptable | 容忍 可接受
        likelihood probability | 可能性 概率
        configuration configure setting baseline hardening | 配置 设置 基线
        change modification alteration | 变更 更改 修改 变化
        development develop developer engineering build | 开发 研发 研制
        software | 软件
        application | 应用 应用程序
        source | 源代码 来源
        code coding programming | 代码 编码 编程
        test testing | 测试 试验
        verify verification validate validation | 验证 核实 核验 确认
        acceptance accept | 验收 接受
        acquire acquisition procurement purchase procure | 采购 获取 购置
        supplier vendor contractor subcontractor | 供应商 供方 承包商
        supply chain | 供应链 供应
        outsource outsourcing outsourced | 外包
        third-party external outside | 第三方 外部
        internal | 内部
        partner party | 合作方 各方 方
        service | 服务
        cloud | 云 云服务 云计算
        contract contractual agreement clause | 合同 协议 契约 条款
        service-level sla | 服务水平 服务级别
        train training educate education | 培训 教育
        awareness aware | 意识
        competence competent skill expertise qualification qualified | 能力 技能 胜任 资质 资格
        employee personnel staff workforce worker human | 员工 人员 雇员 职员 工作人员 人力
        recruit hire screening vetting background candidate | 招聘 聘用 筛选 背景 审查候选人
        employment | 雇佣 雇用 任用 就业
        terminate termination leave departure | 终止 离职 解除 离开
        discipline disciplinary sanction | 纪律 处分 惩戒
        punish penalty fine | 处罚 罚款
        role | 角色 岗位
        responsibility responsible duty obligation accountable accountability | 责任 职责 义务 问责 负责
        manager management leadership leader executive director top | 管理 领导 管理层 领导力 管理者 高层
        govern governance | 治理
        organization organisation organizational company enterprise | 组织 企业 机构 单位
        board committee body | 委员会 理事会
        authority authorities regulator government | 当局 主管部门 有关部门 政府 监管机构
        stakeholder interested affected | 利益相关方 相关方 利益相关者
        contact liaison | 联系 联络
        group community forum | 团体 社区 论坛 小组
        inform notify notification | 通知 告知 通报
        report reporting | 报告 上报 汇报
        communicate announce | 沟通 传达 交流
        disclose disclosure publish publication public | 披露 公开 公布 公示
        share sharing exchange | 共享 分享 交换
        law legal legislation | 法律 法规 法律法规 立法
        regulation regulatory statutory | 法规 监管要求 规章
        comply compliance conform conformity adherence | 合规 遵守 符合 遵循 遵从
        nonconformity noncompliance violation violate | 不符合 违规 违反 违法
        requirement need | 要求 需求 需要
        certify certification certificate | 认证 证书
        standard specification | 标准 规范
        right rights | 权利 权益
        intellectual copyright patent | 知识产权 版权 专利
        property ownership owner | 财产 所有权 所有者 产权
        asset | 资产
        inventory register catalogue | 清单 盘点 台账 登记 目录
        return | 返还 归还 返回
        information | 信息
        data | 数据
        dataset database | 数据集 数据库
        confidential confidentiality secrecy secret | 机密 保密 保密性 秘密
        integrity | 完整性 完整
        availability available | 可用性 可用
        sensitive sensitivity | 敏感 敏感性
        privacy private | 隐私
        personal pii | 个人
        protect protection secure | 保护 防护
        security | 安全
        safety safe | 安全
        cybersecurity cyber | 网络安全
        leak leakage exfiltration | 泄露 泄漏 外泄
        mask masking pseudonymise pseudonymisation anonymise anonymisation anonymous | 脱敏 屏蔽 遮蔽 匿名 匿名化
        classification classify category categorise categorize | 分类 分级 归类 类别
        label labelling labeling tag mark | 标签 标记 标识 标注
        transparency transparent | 透明 透明度
        explain explanation explainability interpretability interpretable | 解释 可解释 说明
        fairness fair equity equal equality | 公平 公正 平等
        bias discrimination discriminatory prejudice | 偏见 歧视 偏差
        ethics ethical moral | 伦理 道德
        value values | 价值 价值观
        intervene intervention override stop | 干预 介入 中止 停止
        deploy deployment install installation | 部署 安装
        operation operate operational | 运行 运营 操作 运维
        production | 生产
        use usage utilisation | 使用 利用 用途
        purpose intended intent | 目的 意图 预期用途
        prohibit prohibition forbid ban unlawful illegal | 禁止 不得 非法 违法
        decommission retire withdraw withdrawal | 退役 停用 撤回 下架
        lifecycle | 生命周期 全生命周期
        stage phase | 阶段
        project | 项目
        plan planning schedule | 计划 规划 方案
        objective goal target aim | 目标
        improve improvement enhance | 改进 改善 提升 提高 优化
        continual continuous continuously ongoing | 持续 不断 连续
        regular regularly periodic periodically interval annual | 定期 周期 每年
        resource resources | 资源
        capacity capability | 容量 能力
        performance efficiency effectiveness effective | 性能 绩效 效率 有效性 有效 效能
        quality | 质量
        accuracy accurate precise | 准确 准确性 精确 精度
        reliable reliability robust robustness | 可靠 可靠性 稳健 鲁棒性 稳定性
        redundancy redundant | 冗余
        time clock synchronization synchronise timestamp | 时钟 时间 同步 时间戳
        remote telework teleworking | 远程 远程办公
        mobile portable | 移动 便携
        wireless | 无线
        web website internet online | 网站 互联网 在线 网页 线上
        email message messaging | 邮件 消息 电子邮件
        system | 系统
        platform | 平台
        architecture design | 架构 设计 结构
        component module | 组件 模块 部件
        interface api | 接口
        model | 模型
        algorithm algorithmic | 算法
        artificial ai intelligence | 人工智能 智能
        learning train | 学习 训练
        corpus | 语料 语料库
        annotation annotate | 标注
        generate generated generation synthetic synthesise | 生成 合成
        content | 内容
        text | 文本
        image picture photo | 图像 图片
        video | 视频
        audio voice sound speech | 音频 语音 声音
        output result | 输出 结果
        input | 输入
        prompt | 提示词 提示
        refuse refusal reject | 拒绝 拒答
        keyword | 关键词
        sample sampling | 样本 抽样 抽检 采样
        accurate statistic statistical metric measurement measure indicator | 指标 度量 测量 统计
        evidence | 证据
        complaint grievance appeal | 投诉 申诉 举报 诉求
        feedback comment consult consultation | 反馈 意见 咨询
        consent | 同意
        minor child children juvenile | 未成年人 儿童 少年
        vulnerable elderly disability | 弱势 老年人 残疾
        biometric face facial | 生物识别 人脸 面部
        emotion emotional | 情感 情绪
        manipulate manipulation deceptive deceive | 操纵 操控 欺骗 误导
        social | 社会
        national state | 国家 全国
        provider | 提供者 提供商 服务提供者
        deployer | 部署者
        importer | 进口商
        distributor | 分销商 经销商
        market | 市场
        filing register registration | 备案 注册 登记
        license licence | 许可证 牌照 许可
        critical essential important | 关键 重要 核心
        prioritize priority | 优先 优先级
        context background situation | 背景 环境 情境
        scope extent applicability | 范围 适用 适用性
        understand understanding comprehension | 理解 了解
        knowledge | 知识
        lesson lessons learn | 经验教训 教训
        root cause causes | 根本原因 原因
        analysis analyse analyze | 分析
        investigate investigation forensic | 调查 取证
        collect collection gather | 收集 采集
        preserve preservation | 保全 保存
        segregation conflict | 职责分离 冲突
        desk screen | 桌面 屏幕
        clear | 清晰 明确
        utility tool program | 工具 实用程序
        redress remedy compensation | 救济 赔偿
        trace traceability traceable provenance | 追溯 溯源 可追溯
        watermark | 水印
        decision | 决策 决定
        automated automatic automation | 自动 自动化
        human people person individual | 人 个人 人类 人工 自然人
        society democracy democratic | 社会 民主
        fundamental | 基本权利 基本
        health medical | 健康 医疗
        research scientific science | 研究 科研 科学
        innovation innovate | 创新
        open | 开放 开源
        expert specialist | 专家
        independent independence impartial | 独立 公正
        ensure guarantee assure assurance | 确保 保证 保障
        appropriate adequate suitable | 适当 适宜 适用的
        consider account | 考虑
        allocate assign designate appoint | 分配 指定 指派 任命
        restrict need-to-know least | 最小 最少
        support assist assistance | 支持 协助 支撑
        coordinate coordination cooperate cooperation | 协调 协作 合作
        consistent consistency align alignment | 一致 一致性 对齐
        """
}
