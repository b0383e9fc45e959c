<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AclWords</name>
    <message>
        <source>A list needs at least one entry: the server refuses an empty one.</source>
        <translation>列表至少需要一个条目：服务器会拒绝空列表。</translation>
    </message>
    <message>
        <source>The server takes this scheme only when it was set up for it.</source>
        <translation>只有在服务器为此配置过的情况下，它才接受该方案。</translation>
    </message>
    <message>
        <source>The id of the scheme world is always “anyone”.</source>
        <translation>方案 world 的 id 始终是“anyone”。</translation>
    </message>
    <message>
        <source>A digest id is a user name, a colon and a hash. Make one from a password below.</source>
        <translation>digest 的 id 由用户名、冒号和哈希组成。可在下方用密码生成。</translation>
    </message>
    <message>
        <source>This is not a numeric address such as 10.1.2.3, nor a range such as 10.0.0.0/8.</source>
        <translation>这既不是 10.1.2.3 这样的数字地址，也不是 10.0.0.0/8 这样的地址段。</translation>
    </message>
    <message>
        <source>The scheme auth stands for who you are, and this connection was opened without credentials.</source>
        <translation>方案 auth 代表您当前的身份，而此连接打开时未使用凭据。</translation>
    </message>
    <message>
        <source>Whether you can change this list again afterwards depends on your address or on how the server knows you: no entry with the permission “admin” is surely yours.</source>
        <translation>您之后能否再次更改此列表，取决于您的地址或服务器识别您的方式：没有任何带“admin”权限的条目可以确定属于您。</translation>
    </message>
    <message>
        <source>You would lock yourself out: no entry gives this connection the permission “admin”, so it could not change this list again.</source>
        <translation>您会把自己锁在外面：没有条目授予此连接“admin”权限，因此它将无法再次更改此列表。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Below the minimum of %1</source>
        <translation>低于最小值 %1</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>低于最小值</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>缺失 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not up</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 个不在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 个抖动</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered</source>
        <translation>没有任何注册</translation>
    </message>
    <message>
        <source>All up</source>
        <translation>全部在线</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>up, seen</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>how many</comment>
        <translation>%1 个在线</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>count, instances</comment>
        <translation>
            <numerusform>%1，%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flapping</source>
        <comment>count</comment>
        <translation>%1，抖动</translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>还有 %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>below the minimum, how many services</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in trouble</source>
        <comment>how many services</comment>
        <translation>
            <numerusform>%1，%n 个有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>how many services, instances</comment>
        <translation>
            <numerusform>%1，%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all up</source>
        <comment>how many services</comment>
        <translation>%1，全部在线</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how many are up: not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>3 of 5</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>up</source>
        <comment>3 up</comment>
        <translation>在线</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a member</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>a member</comment>
        <translation>抖动</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <comment>field or path, technical reason</comment>
        <translation>无法显示 %1：%2。</translation>
    </message>
    <message>
        <source>The node has no data.</source>
        <translation>该节点没有数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>created</source>
        <comment>a node</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a node</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a node</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>children changed</source>
        <comment>of a node</comment>
        <translation>子节点已更改</translation>
    </message>
    <message>
        <source>Nothing has changed since the board was opened.</source>
        <translation>自看板打开以来没有任何更改。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that the server does not tell</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>of a server</comment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>of a server</comment>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <comment>requests of a server</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>watch 数</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>of a server</comment>
        <translation>节点数</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>a server</comment>
        <translation>无响应</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <comment>a server, technical reason</comment>
        <translation>无响应：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>No server is known.</source>
        <translation>没有已知的服务器。</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>无 Leader</translation>
    </message>
    <message>
        <source>leads since %1 (%2)</source>
        <comment>time, duration</comment>
        <translation>自 %1 起担任 Leader（%2）</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>担任 Leader</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>in an election</comment>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>waits, number %1</source>
        <comment>place in a queue</comment>
        <translation>等待中，第 %1 位</translation>
    </message>
    <message>
        <source>The server does not tell when it was changed.</source>
        <translation>服务器未提供其更改时间。</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>behind a duration</comment>
        <translation>前</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>上次更改：%1</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>从未读取。</translation>
    </message>
    <message>
        <source>Acknowledged alarm: %1</source>
        <comment>what it is about</comment>
        <translation>已确认的告警：%1</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <comment>what it is about</comment>
        <translation>告警：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of a tile</comment>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again</source>
        <comment>why a tile is not current</comment>
        <translation>正在重新读取</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>why a tile is not current</comment>
        <translation>凭据被拒绝</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>why a tile is not current</comment>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>why a tile is not current</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>why a tile is not current</comment>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of tile</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>kind of tile</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>kind of tile</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of tile</comment>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>kind of tile</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <comment>kind of tile</comment>
        <translation>集群</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of tile</comment>
        <translation>选举</translation>
    </message>
    <message>
        <source>Latest change</source>
        <comment>kind of tile</comment>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <comment>freshness of a tile</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Polled</source>
        <comment>freshness of a tile</comment>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Polled, last %1 ago</source>
        <comment>freshness of a tile, duration</comment>
        <translation>轮询，上次在 %1前</translation>
    </message>
    <message>
        <source>No such node</source>
        <comment>freshness of a tile</comment>
        <translation>无此节点</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>freshness of a tile</comment>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Never read: %1</source>
        <comment>why</comment>
        <translation>从未读取：%1</translation>
    </message>
    <message>
        <source>%1, stale since %2 (%3)</source>
        <comment>why, time, duration</comment>
        <translation>%1，自 %2 起陈旧（%3）</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>why, duration</comment>
        <translation>%1，%2前的数据</translation>
    </message>
    <message>
        <source>Polled %1 ago</source>
        <comment>duration</comment>
        <translation>%1前轮询</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>节点 %1 不存在。</translation>
    </message>
    <message>
        <source>There was no node %1.</source>
        <translation>节点 %1 当时不存在。</translation>
    </message>
    <message>
        <source>Never read. %1</source>
        <comment>why, a sentence</comment>
        <translation>从未读取。%1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fewer up than the minimum</source>
        <translation>在线数低于最小值</translation>
    </message>
    <message>
        <source>The node is there</source>
        <translation>节点存在</translation>
    </message>
    <message>
        <source>The node is not there</source>
        <translation>节点不存在</translation>
    </message>
    <message>
        <source>The value is beyond a limit</source>
        <translation>值超出限值</translation>
    </message>
    <message>
        <source>Not changed for too long</source>
        <translation>过久未更改</translation>
    </message>
    <message>
        <source>An instance is flapping</source>
        <translation>有实例抖动</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>limit of a value</comment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>limit of a value</comment>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>limit of a value</comment>
        <translation>等于 %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <comment>limit of a value</comment>
        <translation>不等于 %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <comment>limit of a value</comment>
        <translation>包含 %1</translation>
    </message>
    <message>
        <source>Fewer than %1 up</source>
        <comment>alarm</comment>
        <translation>在线数少于 %1</translation>
    </message>
    <message>
        <source>The value %1</source>
        <comment>alarm; &apos;is below 3&apos;</comment>
        <translation>值%1</translation>
    </message>
    <message>
        <source>Not changed for %1</source>
        <comment>alarm, duration</comment>
        <translation>已有 %1未更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarm, the value that raised it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>alarm, duration</comment>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>%1 (not known now)</source>
        <comment>alarm</comment>
        <translation>%1（当前未知）</translation>
    </message>
    <message>
        <source>%1 (over, waiting whether it stays so)</source>
        <comment>alarm</comment>
        <translation>%1（已结束，正在等待确认）</translation>
    </message>
    <message>
        <source>leads; joined %1 (%2 ago)</source>
        <comment>time, duration</comment>
        <translation>担任 Leader；加入于 %1（%2前）</translation>
    </message>
    <message>
        <source>The server does not let us read %1. Enter credentials in the board&apos;s window, or have the keychain remember those of its connection.</source>
        <translation>服务器不允许我们读取 %1。请在看板窗口中输入凭据，或让钥匙串记住该连接的凭据。</translation>
    </message>
</context>
<context>
    <name>ChangeSetText</name>
    <message>
        <source>Create (ephemeral)</source>
        <translation>创建（临时）</translation>
    </message>
    <message>
        <source>Create (container)</source>
        <translation>创建（容器）</translation>
    </message>
    <message>
        <source>Create (with a time to live)</source>
        <translation>创建（带生存时间）</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>null, not empty</comment>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, path</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) together, from %1 on</source>
        <translation>
            <numerusform>从 %1 开始，%n 项更改一并执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Set access list</source>
        <translation>设置访问列表</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation>更改数据</translation>
    </message>
    <message>
        <source>%1 of the list</source>
        <comment>a version number</comment>
        <translation>列表版本 %1</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>未应用：%1</translation>
    </message>
    <message>
        <source>Unknown whether it was applied: %1</source>
        <comment>reason</comment>
        <translation>不知是否已应用：%1</translation>
    </message>
    <message>
        <source>Changed on the server since: %1</source>
        <comment>reason</comment>
        <translation>此后服务器上已更改：%1</translation>
    </message>
    <message>
        <source>Staged; the draft has been changed since</source>
        <translation>已暂存；草稿此后又有改动</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message numerus="yes">
        <source>It is applied in %n steps; each is carried out whole or not at all:</source>
        <translation>
            <numerusform>将分 %n 步应用；每一步要么全部执行，要么完全不执行：</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot take all of this in one request. %1</source>
        <translation>服务器无法在一次请求中接受全部内容。%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of the step, what is done in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>还有 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>未知选项：%1</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 需要一个值。</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. There are: %2.</source>
        <translation>没有“%1”的界面文本。可用：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection string, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The option --kiosk needs a board: --board FILE.</source>
        <translation>选项 --kiosk 需要看板：--board FILE。</translation>
    </message>
    <message>
        <source>Try &apos;roster --help&apos;.
</source>
        <translation>请尝试“roster --help”。
</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it from a desktop session, or set DISPLAY.</source>
        <translation>没有可用于打开窗口的显示器。请从桌面会话中启动，或设置 DISPLAY。</translation>
    </message>
    <message>
        <source>Usage: roster [OPTIONS] [CONNECTION...]
Browse ZooKeeper service registries.

Each CONNECTION opens a tab:
  zk://host:2181,host:2181/chroot   a ZooKeeper ensemble; host:2181,... means the same
  registry:/path/file.registry      a registry file on this computer
  sample:                           the built-in sample registry
Without one the welcome page shows recent and saved connections.

Options:
  --read-only          refuse every change; cannot be unlocked in the window
  --open PATH          go to the node PATH
  --board FILE         show the board in FILE; more than once: several
  --kiosk              boards full screen, nothing else; press Esc twice to leave
  --language CODE      speak this language: en, de, fr, ja, zh_CN
  --reduced-motion     nothing fades or slides; what changed keeps a mark
  --config-dir DIR     keep settings in DIR instead of the standard place
  --trace-stalls FILE  write every gap of the event loop of 16 ms and more to FILE
  -h, --help           show this text
  -v, --version        show the version

Exit codes: 0 fine, 2 wrong options, 3 no display.
</source>
        <translation>用法：roster [选项] [CONNECTION...]
浏览 ZooKeeper 服务注册表。

每个 CONNECTION 打开一个标签页：
  zk://host:2181,host:2181/chroot   ZooKeeper 集群；host:2181,... 含义相同
  registry:/path/file.registry      本机上的注册表文件
  sample:                           内置的示例注册表
不指定时，欢迎页显示最近的和已保存的连接。

选项：
  --read-only          拒绝一切更改；无法在窗口中解锁
  --open PATH          转到节点 PATH
  --board FILE         显示 FILE 中的看板；可多次使用以显示多个
  --kiosk              仅全屏显示看板；按两次 Esc 退出
  --language CODE      界面语言：en, de, fr, ja, zh_CN
  --reduced-motion     减少动画；有变化之处保留标记
  --config-dir DIR     将设置保存在 DIR，而不是标准位置
  --trace-stalls FILE  将事件循环中 16 毫秒及以上的停顿写入 FILE
  -h, --help           显示此帮助
  -v, --version        显示版本

退出码：0 正常，2 选项错误，3 没有显示器。
</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>您没有读取此内容的权限。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>This node does not exist.</source>
        <translation>该节点不存在。</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>Discard drafts</source>
        <translation>丢弃草稿</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)? What was typed cannot be brought back.</source>
        <translation>
            <numerusform>丢弃 %n 个草稿？输入的内容将无法找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>从变更集中移除</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) out of the change set?</source>
        <translation>
            <numerusform>从变更集中移除 %n 项更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>What a node&apos;s draft holds stays there. Other text that was typed for them cannot be brought back.</source>
        <translation>节点草稿中的内容会保留。为这些更改输入的其他文本将无法找回。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied.</source>
        <translation>
            <numerusform>有 %n 项已暂存的更改尚未应用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied and will be lost.</source>
        <translation>
            <numerusform>有 %n 项已暂存的更改尚未应用，将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep staged</source>
        <translation>保持暂存(&amp;K)</translation>
    </message>
    <message>
        <source>They are staged again when this connection is opened the next time</source>
        <translation>下次打开此连接时会重新暂存</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>未保存的文本</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have text that is not saved.</source>
        <translation>
            <numerusform>%n 个节点有未保存的文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep as drafts</source>
        <translation>保留为草稿(&amp;K)</translation>
    </message>
    <message>
        <source>They are offered when this connection is opened again</source>
        <translation>再次打开此连接时会提供这些草稿</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no node %1.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>You have no permission for this on %1.</source>
        <translation>您没有对 %1 执行此操作的权限。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime.</source>
        <translation>%1 在此期间被他人更改。</translation>
    </message>
    <message>
        <source>%1 cannot be created: an ephemeral node has no children.</source>
        <translation>无法创建 %1：临时节点不能有子节点。</translation>
    </message>
    <message>
        <source>There is already a node %1.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted.</source>
        <translation>%1 有子节点，无法删除。</translation>
    </message>
    <message>
        <source>The server does not accept this access list for %1.</source>
        <translation>服务器不接受为 %1 设置的此访问列表。</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 in between.</source>
        <translation>他人在此期间写入了 %1。</translation>
    </message>
    <message>
        <source>%1 is not a valid path.</source>
        <translation>%1 不是有效的路径。</translation>
    </message>
    <message>
        <source>The data for %1 are larger than the server accepts.</source>
        <translation>%1 的数据超过服务器可接受的大小。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>在收到应答之前连接已中断。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未及时收到应答。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>在收到应答之前连接已关闭。</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>服务器已结束会话。</translation>
    </message>
    <message>
        <source>The session has moved to another server.</source>
        <translation>会话已转移到另一台服务器。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The server refused the credentials.</source>
        <translation>服务器拒绝了凭据。</translation>
    </message>
    <message>
        <source>The server accepts no changes now.</source>
        <translation>服务器当前不接受更改。</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>当前没有到服务器的连接。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>此连接为只读。</translation>
    </message>
    <message>
        <source>The connection string is not valid.</source>
        <translation>连接字符串无效。</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>未找到该服务器名称。</translation>
    </message>
    <message>
        <source>The server refuses the connection: nothing listens on that port.</source>
        <translation>服务器拒绝连接：该端口上没有程序监听。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器无响应。</translation>
    </message>
    <message>
        <source>The ZooKeeper server is up but does not serve now.</source>
        <translation>ZooKeeper 服务器已启动，但当前不提供服务。</translation>
    </message>
    <message>
        <source>What answers on that port is not a ZooKeeper server.</source>
        <translation>在该端口上应答的不是 ZooKeeper 服务器。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>This part was not carried out because another one failed.</source>
        <translation>由于另一部分失败，此部分未执行。</translation>
    </message>
    <message>
        <source>The answer of the server could not be read.</source>
        <translation>无法读取服务器的应答。</translation>
    </message>
    <message>
        <source>The server does not know this operation.</source>
        <translation>服务器不支持此操作。</translation>
    </message>
    <message>
        <source>The server does not accept this request.</source>
        <translation>服务器不接受此请求。</translation>
    </message>
    <message>
        <source>There was no watch to remove.</source>
        <translation>没有可移除的 watch。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>无法读取或写入某个文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>无法读取或写入文件 %1。</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>该文件已在另一程序中打开。</translation>
    </message>
    <message>
        <source>The file %1 is open in another program.</source>
        <translation>文件 %1 已在另一程序中打开。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The server answered with the unknown error %1.</source>
        <translation>服务器返回未知错误 %1。</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>没有这个节点。</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>已有这个节点。</translation>
    </message>
    <message>
        <source>the node</source>
        <comment>stands for a path</comment>
        <translation>该节点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error sentence, technical detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Connect with credentials that may do it.</source>
        <translation>请使用有此权限的凭据连接。</translation>
    </message>
    <message>
        <source>Edit the connection and give other credentials.</source>
        <translation>请编辑连接，提供其他凭据。</translation>
    </message>
    <message>
        <source>Look at the node again, then decide.</source>
        <translation>请重新查看该节点，然后再决定。</translation>
    </message>
    <message>
        <source>Delete its children first.</source>
        <translation>请先删除其子节点。</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out. Look at the node before you try again.</source>
        <translation>不知是否已执行。重试之前请先查看该节点。</translation>
    </message>
    <message>
        <source>It has lost the other servers of its ensemble. Wait until they are back.</source>
        <translation>它与集群中的其他服务器失去了联系。请等待它们恢复。</translation>
    </message>
    <message>
        <source>Wait until the connection is back, then try again.</source>
        <translation>请等待连接恢复，然后重试。</translation>
    </message>
    <message>
        <source>Unlock the connection to make changes.</source>
        <translation>要进行更改，请解锁连接。</translation>
    </message>
    <message>
        <source>Check the name, and whether you are in the right network.</source>
        <translation>请检查名称，以及您所在的网络是否正确。</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>请检查端口，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall in between.</source>
        <translation>请检查地址、网络以及中间的防火墙。</translation>
    </message>
    <message>
        <source>Most servers of its ensemble may be down. It will be tried again.</source>
        <translation>集群中的大多数服务器可能已停机。将会重试。</translation>
    </message>
    <message>
        <source>Check the port; 2181 is the usual one.</source>
        <translation>请检查端口；通常为 2181。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may read and write the file.</source>
        <translation>请检查磁盘空间是否足够，以及您是否有读写该文件的权限。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里将其关闭。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>钥匙串无响应。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>无法使用钥匙串。</translation>
    </message>
    <message>
        <source>The keychain cannot be used (%1).</source>
        <comment>technical detail</comment>
        <translation>无法使用钥匙串（%1）。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>connection state</comment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>connection state</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>connection state</comment>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>connection state</comment>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Read-only server</source>
        <comment>connection state</comment>
        <translation>只读服务器</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <comment>connection state</comment>
        <translation>身份验证失败</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>connection state</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>connection state</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>尚无会话。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有响应。</translation>
    </message>
    <message>
        <source>The server does not answer. The session may still be alive.</source>
        <translation>服务器无响应。会话可能仍然存活。</translation>
    </message>
    <message>
        <source>The session has ended, and what it held is gone from the registry.</source>
        <translation>会话已结束，其持有的内容已从注册表中消失。</translation>
    </message>
    <message>
        <source>The server can be read but accepts no changes now.</source>
        <translation>服务器可以读取，但当前不接受更改。</translation>
    </message>
    <message>
        <source>The connection cannot be made.</source>
        <translation>无法建立连接。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>It is tried again now.</source>
        <translation>现在正在重试。</translation>
    </message>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>%1 秒后再次尝试。</translation>
    </message>
    <message>
        <source>Another session owns %1. It is left alone, and taken over when that session ends or gives it up.</source>
        <translation>%1 归另一会话所有。暂不干预，待该会话结束或放弃后再接管。</translation>
    </message>
    <message>
        <source>The session was lost, and the node with it. It is registered again with the next.</source>
        <translation>会话已丢失，节点也随之消失。将在下一个会话中重新注册。</translation>
    </message>
    <message>
        <source>Somebody deleted %1. It is made again.</source>
        <translation>有人删除了 %1。正在重新创建。</translation>
    </message>
    <message>
        <source>A persistent node has the name %1. Delete it, or register another name.</source>
        <translation>名称 %1 已被一个持久节点占用。请删除该节点，或以其他名称注册。</translation>
    </message>
    <message>
        <source>Not registered</source>
        <comment>state of a registration</comment>
        <translation>未注册</translation>
    </message>
    <message>
        <source>Registering</source>
        <comment>state of a registration</comment>
        <translation>正在注册</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a registration</comment>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Last known registered</source>
        <comment>state of a registration</comment>
        <translation>最近已知为已注册</translation>
    </message>
    <message>
        <source>Waiting for the name</source>
        <comment>state of a registration</comment>
        <translation>等待名称</translation>
    </message>
    <message>
        <source>Trying again</source>
        <comment>state of a registration</comment>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a registration</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <comment>state of a registration</comment>
        <translation>正在撤销注册</translation>
    </message>
    <message>
        <source>What was remembered of it cannot be read. Edit it, or withdraw it.</source>
        <translation>无法读取为其记住的内容。请编辑它，或撤销注册。</translation>
    </message>
    <message>
        <source>There is no connection at the moment. The node stays until the session ends.</source>
        <translation>目前没有连接。该节点会保留到会话结束。</translation>
    </message>
    <message>
        <source>The node goes when the connection is back, or with the session.</source>
        <translation>连接恢复时该节点将被移除，否则随会话一起消失。</translation>
    </message>
    <message>
        <source>It is registered when there is a connection.</source>
        <translation>有连接时将进行注册。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>访问列表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>a write whose answer has not come</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a write that was carried out</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a write was carried out</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, as one of %n step(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1，共 %n 步中的一步</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen first</source>
        <comment>a node&apos;s data, when it was looked at first</comment>
        <translation>首次看到</translation>
    </message>
    <message>
        <source>Created on the server</source>
        <translation>在服务器上创建</translation>
    </message>
    <message>
        <source>Replaced by a new node</source>
        <translation>被新节点取代</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>在服务器上删除</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>在服务器上更改</translation>
    </message>
    <message>
        <source>Unknown; will be found out once connected</source>
        <translation>未知；连接后将查明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This write was not carried out, or nobody knows: there is nothing to take back.</source>
        <translation>此写入未执行，或无法得知是否执行：没有可撤销的内容。</translation>
    </message>
    <message>
        <source>What %1 held before was not kept.</source>
        <translation>未保留 %1 之前的内容。</translation>
    </message>
    <message>
        <source>%1 was ephemeral: only the session that owned it could make it again.</source>
        <translation>%1 是临时节点：只有拥有它的会话才能重新创建它。</translation>
    </message>
    <message>
        <source>Who had access to %1 is not known.</source>
        <translation>不知道谁有 %1 的访问权限。</translation>
    </message>
    <message>
        <source>Which version this write left of %1 is not known.</source>
        <translation>不知道此写入使 %1 成为哪个版本。</translation>
    </message>
    <message>
        <source>Which number the server gave to %1 is not known.</source>
        <translation>不知道服务器给 %1 编的序号。</translation>
    </message>
    <message>
        <source>This write changed nothing.</source>
        <translation>此写入没有更改任何内容。</translation>
    </message>
    <message>
        <source>Taking this back is too large for one transaction.</source>
        <translation>撤销此操作的规模过大，无法在一个事务中完成。</translation>
    </message>
</context>
<context>
    <name>JsonProblem</name>
    <message>
        <source>there is no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>值结束之后还有其他文本</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>此处应为用双引号括起的键</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>键后缺少冒号</translation>
    </message>
    <message>
        <source>a comma or } is missing</source>
        <translation>缺少逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ] is missing</source>
        <translation>缺少逗号或 ]</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u 后必须跟四位十六进制数字</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>代理对只有一半</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>没有这种转义</translation>
    </message>
    <message>
        <source>the string is not closed</source>
        <translation>字符串未结束</translation>
    </message>
    <message>
        <source>the string has a control character or is not UTF-8</source>
        <translation>字符串含有控制字符或不是 UTF-8</translation>
    </message>
    <message>
        <source>digits are missing after the decimal point</source>
        <translation>小数点后缺少数字</translation>
    </message>
    <message>
        <source>digits are missing after the exponent sign</source>
        <translation>指数符号后缺少数字</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 what is wrong</extracomment>
        <translation>JSON 无效：第 %1 行，第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>OwnerWarning</name>
    <message>
        <source>This node belongs to the live session %1, which may put its own data back at any time; when that session ends, the node goes.</source>
        <translation>此节点属于存活的会话 %1，该会话可能随时写回自己的数据；该会话结束时，节点随之消失。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>the node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>过大。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is of a draft that is not supported: %1. Supported are drafts 4, 6 and 7.</source>
        <translation>所用的草案不受支持：%1。支持草案 4、6 和 7。</translation>
    </message>
    <message>
        <source>It refers to another document, which is never followed: %1</source>
        <translation>引用了另一个文档，而外部引用从不跟随：%1</translation>
    </message>
    <message>
        <source>It has a reference that leads nowhere or in a circle: %1</source>
        <translation>有一处引用没有目标或形成循环：%1</translation>
    </message>
    <message>
        <source>It has a regular expression that is none: %1</source>
        <translation>有一个无效的正则表达式：%1</translation>
    </message>
    <message>
        <source>It is not a schema: %1</source>
        <translation>不是 schema：%1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <comment>place of a schema violation, its message</comment>
        <translation>第 %1 行，第 %2 列，%3：%4</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is too large.</source>
        <translation>未按其 schema 检查：文本过大。</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is nested too deep.</source>
        <translation>未按其 schema 检查：文本嵌套过深。</translation>
    </message>
    <message>
        <source>Not checked against its schema: that would take too long.</source>
        <translation>未按其 schema 检查：耗时过长。</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <comment>of JSON Schema</comment>
        <translation>草案 %1</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>several</source>
        <comment>formats</comment>
        <translation>多种</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>其节点已消失</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>无权读取</translation>
    </message>
    <message>
        <source>none is up</source>
        <translation>无在线实例</translation>
    </message>
    <message>
        <source>%1 of %2 expected are up</source>
        <translation>预期 %2 个，在线 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n 个已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of service or down</source>
        <translation>
            <numerusform>%n 个停止服务或离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flapping</source>
        <translation>
            <numerusform>%n 个抖动</numerusform>
        </translation>
    </message>
    <message>
        <source>(no host told)</source>
        <translation>（未提供主机）</translation>
    </message>
    <message>
        <source>(no owner: not ephemeral)</source>
        <translation>（无所有者：非临时节点）</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>up</source>
        <comment>an instance</comment>
        <translation>在线</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>down</source>
        <comment>an instance</comment>
        <translation>离线</translation>
    </message>
    <message>
        <source>holds it</source>
        <comment>a lock or the lead</comment>
        <translation>持有</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for a lock or the lead</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>The path fits %1.</source>
        <translation>路径符合 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 names looked at have its form.</source>
        <translation>查看的 %2 个名称中有 %1 个符合其形式。</translation>
    </message>
    <message>
        <source>%1 of %2 payloads looked at have %3.</source>
        <translation>查看的 %2 个载荷中有 %1 个含有 %3。</translation>
    </message>
    <message>
        <source>It is empty and stands beside %1.</source>
        <translation>它为空，且与 %1 同级。</translation>
    </message>
    <message>
        <source>You have chosen it.</source>
        <translation>由您选定。</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an instance</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status in our words and in the instance&apos;s</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后看到于 %1</translation>
    </message>
    <message numerus="yes">
        <source>flapping: registered %n times lately</source>
        <translation>
            <numerusform>抖动：近期注册了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>payload: %1</source>
        <comment>what is wrong with it</comment>
        <translation>载荷：%1</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>Read at intervals, because the connection holds as many watches as it may.</source>
        <translation>定时读取，因为此连接的 watch 数已达上限。</translation>
    </message>
    <message>
        <source>As of %1: the connection is away.</source>
        <translation>截至 %1：连接已断开。</translation>
    </message>
    <message>
        <source>The server has no node %1 any longer.</source>
        <translation>服务器上已没有节点 %1。</translation>
    </message>
    <message>
        <source>The server does not let us read %1.</source>
        <translation>服务器不允许我们读取 %1。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分钟 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>TextProblem</name>
    <message>
        <source>this cannot be edited</source>
        <translation>无法编辑此内容</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>不是格式正确的 UTF-8</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here for the second time</source>
        <translation>键“%1”在此处第二次出现</translation>
    </message>
    <message>
        <source>a document type definition is not read, and what follows it is not checked</source>
        <translation>不读取文档类型定义，其后的内容也不检查</translation>
    </message>
    <message>
        <source>this is too deep or too long to be checked from here on</source>
        <translation>嵌套过深或内容过长，从此处起无法检查</translation>
    </message>
    <message>
        <source>the alias *%1 has no anchor &amp;%1 before it</source>
        <translation>别名 *%1 之前没有锚点 &amp;%1</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u 后必须跟四位十六进制数字</translation>
    </message>
    <message>
        <source>the section&apos;s ] is missing</source>
        <translation>节缺少 ]</translation>
    </message>
    <message>
        <source>this is no hexadecimal digit</source>
        <translation>这不是十六进制数字</translation>
    </message>
    <message>
        <source>a byte needs two hexadecimal digits</source>
        <translation>一个字节需要两位十六进制数字</translation>
    </message>
    <message>
        <source>the column between the bars is not read; change the hexadecimal digits instead</source>
        <translation>竖线之间的列不会被读取；请改为修改十六进制数字</translation>
    </message>
    <message>
        <source>this character does not belong to base64</source>
        <translation>此字符不属于 base64</translation>
    </message>
    <message>
        <source>the end is missing: base64 comes in groups of four characters</source>
        <translation>缺少结尾：base64 以四个字符为一组</translation>
    </message>
    <message>
        <source>= may only fill up the last group of four characters</source>
        <translation>= 只能用来补足最后一组四个字符</translation>
    </message>
    <message>
        <source>the character before = stands for more than whole bytes</source>
        <translation>= 前的字符所代表的不是整字节</translation>
    </message>
    <message>
        <source>Not valid XML: line %1, column %2: %3</source>
        <translation>XML 无效：第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Not valid YAML: line %1, column %2: %3.</source>
        <translation>YAML 无效：第 %1 行，第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行，第 %2 列：%3。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>These are the nodes of the registry as they are on the server. The arrow keys move, Right opens a branch. What changes is marked when it happens.</source>
        <translation>这里是注册表中的节点，与服务器上的一致。方向键用于移动，右方向键展开分支。发生更改时会随即标出。</translation>
    </message>
    <message>
        <source>What a node holds</source>
        <translation>节点的内容</translation>
    </message>
    <message>
        <source>The data of the selected node, decoded. The tabs below have its status, its access list and its history.</source>
        <translation>所选节点的数据，已解码。下方的标签页显示其状态、访问列表和历史。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The same registry seen as services: which instances are up and which have gone. Ctrl+2 gets there, Ctrl+1 comes back.</source>
        <translation>以服务的形式查看同一注册表：哪些实例在线，哪些已消失。按 Ctrl+2 切换到这里，按 Ctrl+1 返回。</translation>
    </message>
    <message>
        <source>Read-only until you unlock it</source>
        <translation>解锁之前为只读</translation>
    </message>
    <message>
        <source>A connection refuses every change until you click the padlock. Then each change is shown before it is sent, and can be taken back.</source>
        <translation>在您单击挂锁之前，连接会拒绝一切更改。解锁之后，每项更改在发送前都会先显示出来，并且可以撤销。</translation>
    </message>
    <message>
        <source>Everything there is to do</source>
        <translation>所有可用的操作</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P opens the command palette: type a few letters of what you want to do. What is not possible says why.</source>
        <translation>按 Ctrl+Shift+P 打开命令面板：输入要做的事情的几个字即可。当前不可用的操作会说明原因。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>F1 opens the page that fits what is in front. This tour is in the Help menu whenever you want it again.</source>
        <translation>按 F1 打开与当前内容对应的帮助页。随时可以从“帮助”菜单再次打开本导览。</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>非最新</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>修改于 %1</translation>
    </message>
    <message>
        <source>Owned by session %1</source>
        <translation>属于会话 %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>app::AlarmNotices</name>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <comment>board</comment>
        <translation>
            <numerusform>%1：%n 个告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Cannot write %1; stalls are not traced.</source>
        <translation>无法写入 %1；不记录停顿。</translation>
    </message>
</context>
<context>
    <name>app::BoardCredentials</name>
    <message>
        <source>The keychain does not have them.</source>
        <comment>credentials</comment>
        <translation>钥匙串中没有这些凭据。</translation>
    </message>
    <message>
        <source>The keychain does not have them all.</source>
        <translation>钥匙串中的凭据不全。</translation>
    </message>
</context>
<context>
    <name>app::BoardDesk</name>
    <message>
        <source>New board</source>
        <translation>新建看板</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>打开看板</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>看板 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>app::BoardWindow</name>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>移动磁贴</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tile, alarm</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Press Esc once more to leave full screen.</source>
        <translation>再按一次 Esc 退出全屏。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reading it again gives up what is not saved here.</source>
        <translation>%1 已被另一程序更改。重新读取将放弃此处未保存的内容。</translation>
    </message>
    <message>
        <source>Save board</source>
        <translation>保存看板</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>看板 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The board could not be saved to %1: %2</source>
        <comment>file, reason</comment>
        <translation>无法将看板保存到 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is lost: it is still open here. Save it somewhere else.</source>
        <translation>内容没有丢失：看板仍在此处打开。请保存到其他位置。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Unsaved board</source>
        <translation>未保存的看板</translation>
    </message>
    <message>
        <source>%1[*] - Roster</source>
        <comment>window title, file</comment>
        <translation>%1[*] - Roster</translation>
    </message>
    <message>
        <source>%1 (%2)[*] - Roster</source>
        <comment>window title, board, file</comment>
        <translation>%1（%2）[*] - Roster</translation>
    </message>
    <message>
        <source>Close board</source>
        <translation>关闭看板</translation>
    </message>
    <message>
        <source>Save the changes of this board before it is closed?</source>
        <translation>关闭前保存此看板的更改？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New board</source>
        <translation>新建看板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open board…</source>
        <translation>打开看板(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;connections</source>
        <translation>显示连接(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit mode</source>
        <translation>编辑模式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add tile</source>
        <translation>添加磁贴(&amp;A)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of tile</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Edit &amp;tile…</source>
        <translation>编辑磁贴(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate tile</source>
        <translation>创建磁贴副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move tile</source>
        <translation>移除磁贴(&amp;M)</translation>
    </message>
    <message>
        <source>Board &amp;settings…</source>
        <translation>看板设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Kiosk (full screen)</source>
        <translation>展台模式（全屏）(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>上一页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>静音通知(&amp;M)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>&amp;Open in a connection</source>
        <translation>在连接中打开(&amp;O)</translation>
    </message>
    <message>
        <source>A board needs a connection first: add one here.</source>
        <translation>看板首先需要一个连接：请在此添加。</translation>
    </message>
    <message>
        <source>Edit tile</source>
        <translation>编辑磁贴</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>添加磁贴</translation>
    </message>
    <message>
        <source>Duplicate tile</source>
        <translation>创建磁贴副本</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>移除磁贴</translation>
    </message>
    <message>
        <source>Board settings</source>
        <translation>看板设置</translation>
    </message>
    <message>
        <source>Export alarms</source>
        <translation>导出告警</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON 行 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The alarms were written to %1.</source>
        <translation>告警已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>Roster 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board and how many alarms, the alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Chart as table…</source>
        <translation>以表格显示图表(&amp;C)…</translation>
    </message>
    <message>
        <source>Select a chart first: with Tab, or by a click.</source>
        <translation>请先选择一个图表：按 Tab 或单击。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>value in a chart</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>输入凭据…</translation>
    </message>
    <message>
        <source>%1 The board connects to %2 without credentials.</source>
        <comment>what is wrong, connection</comment>
        <translation>%1 看板将不带凭据连接到 %2。</translation>
    </message>
    <message>
        <source>Without them, or with other ones, the server does not let this board read all of its tiles.</source>
        <translation>没有这些凭据，或使用其他凭据时，服务器不允许此看板读取其全部磁贴。</translation>
    </message>
    <message numerus="yes">
        <source>The server does not let this board read %n tile(s).</source>
        <translation>
            <numerusform>服务器不允许此看板读取 %n 个磁贴。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConnectionDesk</name>
    <message>
        <source>Sample registry</source>
        <translation>示例注册表</translation>
    </message>
    <message>
        <source>Open registry file</source>
        <translation>打开注册表文件</translation>
    </message>
    <message>
        <source>Registry files (*.registry);;All files (*)</source>
        <translation>注册表文件 (*.registry);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Unlock connection</source>
        <translation>解锁连接</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>允许在 %1 上进行更改？</translation>
    </message>
    <message>
        <source>The connection is made anew. It stays unlocked, also next time, until you make it read-only again.</source>
        <translation>将重新建立连接。它会保持解锁状态，下次打开时也是如此，直到您将其重新设为只读。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>app::CredentialDesk</name>
    <message>
        <source>Roster keeps no passwords by itself, so it asks each time.</source>
        <translation>Roster 自身不保存密码，因此每次都会询问。</translation>
    </message>
    <message>
        <source>The keychain does not have them all. What you type will be remembered in it.</source>
        <translation>钥匙串中没有全部凭据。您输入的内容将记入其中。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>钥匙串尚未应答。</translation>
    </message>
    <message>
        <source>Type them instead…</source>
        <translation>改为手动输入…</translation>
    </message>
    <message>
        <source>Do not wait for the keychain</source>
        <translation>不再等待钥匙串</translation>
    </message>
    <message>
        <source>Asking the keychain for the credentials of %1…</source>
        <comment>connections</comment>
        <translation>正在向钥匙串请求 %1 的凭据…</translation>
    </message>
    <message>
        <source>The credentials of %1 could not be remembered.</source>
        <translation>无法记住 %1 的凭据。</translation>
    </message>
    <message>
        <source>%1 They are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1每次打开此连接时都会询问。</translation>
    </message>
    <message>
        <source>The keychain could not be told to forget the credentials of this connection.</source>
        <translation>无法让钥匙串忘记此连接的凭据。</translation>
    </message>
    <message>
        <source>%1 They may still be in it, as an entry of Roster; remove it there.</source>
        <comment>why not, a sentence</comment>
        <translation>%1它们可能仍作为 Roster 的条目留在其中；请在那里移除。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Close %1 while a delete, copy, move or change set is under way?</source>
        <translation>有删除、复制、移动或变更集正在进行，仍要关闭 %1？</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>操作正在进行</translation>
    </message>
    <message>
        <source>It ends where it is: what is done stays done, the rest is left as it was.</source>
        <translation>操作会就此终止：已完成的保持完成，其余保持原样。</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Quit while a delete, copy, move or change set is under way?</source>
        <translation>有删除、复制、移动或变更集正在进行，仍要退出？</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>connection, its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Roster - %1</source>
        <comment>window title, connection</comment>
        <translation>Roster - %1</translation>
    </message>
    <message>
        <source>&amp;Unlock for changes…</source>
        <translation>解锁以进行更改(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Make read-only</source>
        <translation>设为只读(&amp;M)</translation>
    </message>
    <message>
        <source>Open a connection first.</source>
        <translation>请先打开一个连接。</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新建连接(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open registry file…</source>
        <translation>打开注册表文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>打开示例注册表(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;tab of this connection</source>
        <translation>新建此连接的标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>New &amp;board</source>
        <translation>新建看板(&amp;B)</translation>
    </message>
    <message>
        <source>Open boar&amp;d…</source>
        <translation>打开看板(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Recent boards</source>
        <translation>最近的看板(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;example board</source>
        <translation>打开示例看板(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>Edit &amp;path</source>
        <translation>编辑路径(&amp;P)</translation>
    </message>
    <message>
        <source>Pause &amp;live changes</source>
        <translation>暂停实时更新(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>立即询问服务器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Roster</source>
        <translation>关于 Roster(&amp;A)</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>没有打开的连接</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>Roster 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>connection, its state, explanation</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing fades or slides; what changed keeps a mark until you visit it</source>
        <translation>不淡入淡出也不滑动；有变化之处保留标记，直到您查看</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
</context>
<context>
    <name>app::ScreenAwake</name>
    <message>
        <source>The screen cannot be kept awake: there is no session bus.</source>
        <translation>无法使屏幕保持常亮：没有会话总线。</translation>
    </message>
    <message>
        <source>A board is shown</source>
        <translation>正在显示看板</translation>
    </message>
    <message>
        <source>The screen cannot be kept awake: %1</source>
        <comment>technical reason</comment>
        <translation>无法使屏幕保持常亮：%1</translation>
    </message>
</context>
<context>
    <name>app::TabBar</name>
    <message>
        <source>Open connections</source>
        <translation>打开的连接</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Roster</source>
        <translation>关于 Roster</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>许可证(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Roster %1</translation>
    </message>
    <message>
        <source>A browser and editor for service registries kept in Apache ZooKeeper.</source>
        <translation>用于浏览和编辑 Apache ZooKeeper 中服务注册表的程序。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。不附带任何担保。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can encrypt connections with TLS; Roster does not use that yet.</source>
        <translation>本机上的 ZooKeeper 库可以用 TLS 加密连接；Roster 尚未使用此功能。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot encrypt connections: it was built without TLS.</source>
        <translation>本机上的 ZooKeeper 库无法加密连接：构建时未包含 TLS。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can sign in with SASL; Roster does not use that yet.</source>
        <translation>本机上的 ZooKeeper 库可以用 SASL 登录；Roster 尚未使用此功能。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot sign in with Kerberos: it was built without SASL.</source>
        <translation>本机上的 ZooKeeper 库无法用 Kerberos 登录：构建时未包含 SASL。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Co&amp;py diagnostics</source>
        <translation>复制诊断信息(&amp;P)</translation>
    </message>
    <message>
        <source>This helps with a report. It has no names of hosts or connections, no paths, no data and no passwords.</source>
        <translation>在报告问题时有用。其中不含主机名或连接名，不含路径、数据和密码。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
</context>
<context>
    <name>ui::AccessController</name>
    <message>
        <source>Edit access &amp;list…</source>
        <translation>编辑访问列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Change who may read and write the selected node</source>
        <translation>更改谁可以读写所选节点</translation>
    </message>
    <message>
        <source>Edit access list</source>
        <translation>编辑访问列表</translation>
    </message>
</context>
<context>
    <name>ui::AclChangeModel</name>
    <message>
        <source>not readable</source>
        <comment>an access list</comment>
        <translation>不可读</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>outcome for a node</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Access list now</source>
        <translation>当前访问列表</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::AclDelegate</name>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>ui::AclDialog</name>
    <message>
        <source>Edit access list</source>
        <translation>编辑访问列表</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Also on all &amp;nodes below (shown before anything changes)</source>
        <translation>同时应用于其下所有节点（更改前会先显示）(&amp;N)</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>访问列表</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>预设(&amp;S)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Open: everything for everybody</source>
        <translation>开放：所有人拥有全部权限(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mine: everything for this connection&apos;s credentials, nothing for others</source>
        <translation>仅自己：此连接的凭据拥有全部权限，其他人没有权限(&amp;M)</translation>
    </message>
    <message>
        <source>Mine, &amp;readable: everything for this connection&apos;s credentials, others may read</source>
        <translation>仅自己，可读：此连接的凭据拥有全部权限，其他人可读(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only for &amp;everybody</source>
        <translation>所有人只读(&amp;E)</translation>
    </message>
    <message>
        <source>Entry for a user and password (digest)</source>
        <translation>用户和密码条目（digest）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Add entr&amp;y</source>
        <translation>添加条目(&amp;Y)</translation>
    </message>
    <message>
        <source>Only a hash of the password is kept, and the field is emptied.</source>
        <translation>只保留密码的哈希，该输入框会被清空。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>添加到变更集(&amp;H)</translation>
    </message>
    <message>
        <source>Set the list together with other changes, when the change set is applied</source>
        <translation>应用变更集时，与其他更改一起设置此列表</translation>
    </message>
    <message>
        <source>Version of the access list: %1</source>
        <comment>a number</comment>
        <translation>访问列表版本：%1</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Set this access list on %1?</source>
        <translation>在 %1 上设置此访问列表？</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>The node was deleted and made again in the meantime. Its list is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>该节点在此期间被删除并重新创建。其列表现在为：%1。您的列表保留在下方；保存将取代对方的。</translation>
    </message>
    <message>
        <source>Somebody else changed this list in the meantime. It is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>他人在此期间更改了此列表。现在为：%1。您的列表保留在下方；保存将取代对方的。</translation>
    </message>
</context>
<context>
    <name>ui::AclEditModel</name>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>permission</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>permission</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>permission</comment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>permission</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>permission</comment>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>ui::AclModel</name>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部权限</translation>
    </message>
    <message>
        <source>create children</source>
        <comment>permission</comment>
        <translation>创建子节点</translation>
    </message>
    <message>
        <source>delete children</source>
        <comment>permission</comment>
        <translation>删除子节点</translation>
    </message>
    <message>
        <source>read</source>
        <comment>permission</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>write</source>
        <comment>permission</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>set this list</source>
        <comment>permission</comment>
        <translation>设置此列表</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>permission</comment>
        <translation>无权限</translation>
    </message>
</context>
<context>
    <name>ui::AclPane</name>
    <message>
        <source>Access list</source>
        <translation>访问列表</translation>
    </message>
</context>
<context>
    <name>ui::AclTreeDialog</name>
    <message>
        <source>Show only &amp;problems</source>
        <translation>仅显示有问题的(&amp;P)</translation>
    </message>
    <message>
        <source>Access list of a whole subtree</source>
        <translation>整个子树的访问列表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1 and all below it: %2</source>
        <comment>path, access list</comment>
        <translation>%1 及其下所有节点：%2</translation>
    </message>
    <message>
        <source>Looking at the access lists: %1 of %2 known nodes.</source>
        <translation>正在查看访问列表：%1/%2 个已知节点。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) will change.</source>
        <translation>
            <numerusform>将更改 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have this list already.</source>
        <translation>
            <numerusform>%n 个节点已使用此列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be looked at and stay as they are, with all below them.</source>
        <translation>
            <numerusform>未能查看 %n 个节点，它们及其下的所有节点保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</source>
        <translation>
            <numerusform>节点超过 %n 个，其余保持原样：请分成较小的子树继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not complete and cannot be applied: %1</source>
        <translation>该列表不完整，无法应用：%1</translation>
    </message>
    <message>
        <source>/zookeeper is the server&apos;s own and is left out.</source>
        <translation>/zookeeper 归服务器自身所有，已排除。</translation>
    </message>
    <message>
        <source>Setting the access lists…</source>
        <translation>正在设置访问列表…</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be changed: see the last column.</source>
        <translation>
            <numerusform>未能更改 %n 个节点：见最后一列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were not reached and are as before.</source>
        <translation>
            <numerusform>%n 个节点未处理到，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 Do it again later; what has the list already is left alone.</source>
        <translation>已停止：%1请稍后重试；已使用此列表的节点不会再动。</translation>
    </message>
</context>
<context>
    <name>ui::ActionMenus</name>
    <message>
        <source>S&amp;ervices</source>
        <translation>服务(&amp;E)</translation>
    </message>
    <message>
        <source>Cop&amp;y and move</source>
        <translation>复制和移动(&amp;Y)</translation>
    </message>
    <message>
        <source>Change se&amp;t</source>
        <translation>变更集(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster 以只读方式启动（--read-only）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is in the way, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>请先选择一个节点。</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1。当前不可用：%2</translation>
    </message>
</context>
<context>
    <name>ui::AlarmModel</name>
    <message>
        <source>raised</source>
        <comment>an alarm</comment>
        <translation>触发</translation>
    </message>
    <message>
        <source>over</source>
        <comment>an alarm</comment>
        <translation>结束</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>an alarm</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>severity</comment>
        <translation>%1，已确认</translation>
    </message>
    <message>
        <source>%1, raised</source>
        <comment>severity</comment>
        <translation>%1，触发</translation>
    </message>
    <message>
        <source>over: the tile was removed</source>
        <comment>an alarm</comment>
        <translation>结束：磁贴已被移除</translation>
    </message>
    <message>
        <source>over: the tile was changed</source>
        <comment>an alarm</comment>
        <translation>结束：磁贴已被更改</translation>
    </message>
    <message>
        <source>over: the rule was removed</source>
        <comment>an alarm</comment>
        <translation>结束：规则已被移除</translation>
    </message>
    <message>
        <source>over: the rule was changed</source>
        <comment>an alarm</comment>
        <translation>结束：规则已被更改</translation>
    </message>
</context>
<context>
    <name>ui::AlarmPane</name>
    <message>
        <source>Alarms</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>确认(&amp;K)</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>全部确认(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>No alarm is raised.</source>
        <translation>没有触发的告警。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) raised.</source>
        <translation>
            <numerusform>触发了 %n 个告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <translation>没有告警。</translation>
    </message>
</context>
<context>
    <name>ui::BoardDialog</name>
    <message>
        <source>Board settings</source>
        <translation>看板设置</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>主题(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列数(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Next page after:</source>
        <translation>翻页间隔(&amp;N)：</translation>
    </message>
    <message>
        <source>C&amp;onnections, read only:</source>
        <translation>连接（只读）(&amp;O)：</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>zk://host:2181/chroot</source>
        <translation>zk://host:2181/chroot</translation>
    </message>
    <message>
        <source>http://host:8080, a line each; only for servers that answer no four-letter words</source>
        <translation>http://host:8080，每行一个；仅用于不应答四字命令的服务器</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>键(&amp;K)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Ad&amp;min servers:</source>
        <translation>管理服务器(&amp;M)：</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) use this connection. Give them another one, or remove them, first.</source>
        <translation>
            <numerusform>有 %n 个磁贴使用此连接。请先为它们指定其他连接，或将其移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its address</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>Each connection needs a key, by which the tiles call it.</source>
        <translation>每个连接都需要一个键，供磁贴引用。</translation>
    </message>
    <message>
        <source>Two connections have the key %1.</source>
        <translation>两个连接使用了同一个键 %1。</translation>
    </message>
    <message>
        <source>The connection %1 needs an address.</source>
        <translation>连接 %1 需要地址。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This board cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>无法保留此看板：%1。</translation>
    </message>
</context>
<context>
    <name>ui::BoardHeader</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <comment>title, alarms, connections</comment>
        <translation>%1。%2。%3。</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Board without a title</source>
        <translation>无标题的看板</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个告警</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无告警</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>all connections of a board</comment>
        <translation>已连接</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n watch(es)</source>
        <translation>
            <numerusform>已连接，%n 个 watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tile(s) polled: the watch budget is used up</source>
        <comment>how many watches</comment>
        <translation>
            <numerusform>%1，%n 个磁贴改为轮询：watch 配额已用尽</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on this board yet. Drag a service or a node here, or add a tile in edit mode.</source>
        <translation>此看板上还没有内容。请将服务或节点拖到此处，或在编辑模式下添加磁贴。</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetController</name>
    <message>
        <source>This cannot be added to a change set.</source>
        <translation>此项无法加入变更集。</translation>
    </message>
    <message>
        <source>What the server numbers itself, and what cannot be checked against a version, is carried out at once.</source>
        <translation>由服务器编号的内容以及无法按版本核对的内容会立即执行。</translation>
    </message>
    <message>
        <source>The change set creates a node %1 already.</source>
        <translation>变更集中已有创建节点 %1 的操作。</translation>
    </message>
    <message>
        <source>Remove that from the change set first, or choose another name.</source>
        <translation>请先将其从变更集中移除，或选择其他名称。</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>Add to change set</source>
        <translation>添加到变更集</translation>
    </message>
    <message>
        <source>Collect what was typed into the selected node, to be applied together with other changes</source>
        <translation>收集在所选节点中输入的内容，以便与其他更改一起应用</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>从变更集中移除</translation>
    </message>
    <message>
        <source>Take what is staged for the selected node out of the change set</source>
        <translation>将所选节点的暂存内容从变更集中移除</translation>
    </message>
    <message>
        <source>The change set is being applied.</source>
        <translation>变更集正在应用。</translation>
    </message>
    <message>
        <source>Nothing is staged for this node.</source>
        <translation>此节点没有暂存内容。</translation>
    </message>
    <message>
        <source>Apply change set…</source>
        <translation>应用变更集…</translation>
    </message>
    <message>
        <source>Show all that is staged, and carry it out</source>
        <translation>显示所有暂存内容并执行</translation>
    </message>
    <message>
        <source>Empty change set…</source>
        <translation>清空变更集…</translation>
    </message>
    <message>
        <source>Take everything out of the change set; nothing is written</source>
        <translation>从变更集中移除全部内容；不会写入任何内容</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>没有暂存内容。</translation>
    </message>
    <message>
        <source>Show change set</source>
        <translation>显示变更集</translation>
    </message>
    <message>
        <source>List the changes that are staged</source>
        <translation>列出已暂存的更改</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>此节点没有任何更改。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>正在保存。</translation>
    </message>
    <message>
        <source>Somebody else has changed this node. Decide first what shall become of both.</source>
        <translation>他人更改了此节点。请先决定如何处理双方的内容。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The draft was changed after it was staged. This is the text that was staged.</source>
        <translation>草稿在暂存之后又有改动。此处是暂存时的文本。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay in the change set.</source>
        <translation>
            <numerusform>%n 项更改保留在变更集中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was carried out.</source>
        <translation>未执行任何操作。</translation>
    </message>
    <message>
        <source>%1 of %2 steps were carried out.</source>
        <translation>已执行 %1 步，共 %2 步。</translation>
    </message>
    <message>
        <source>It is not known whether this was applied: %1</source>
        <comment>reason</comment>
        <translation>不知是否已应用：%1</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>未应用：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were carried out.</source>
        <translation>
            <numerusform>在此之前已执行 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it came, what is left</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The change set was applied.</source>
        <translation>变更集已应用。</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetPane</name>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Based on version</source>
        <translation>基于版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Chan&amp;ge set</source>
        <translation>变更集(&amp;G)</translation>
    </message>
    <message>
        <source>Chan&amp;ge set (%1)</source>
        <comment>how many changes are staged</comment>
        <translation>变更集（%1）(&amp;G)</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>显示节点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>在树中转到该节点</translation>
    </message>
    <message>
        <source>Take the selected changes out of the change set; nothing is written</source>
        <translation>将所选更改从变更集中移除；不会写入任何内容</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>全部移除…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop before the next step; what is carried out stays</source>
        <translation>在下一步之前停止；已执行的保留</translation>
    </message>
    <message>
        <source>What is staged cannot be written to the disk: %1. It is kept in memory, and will be gone when Roster ends.</source>
        <translation>无法将暂存内容写入磁盘：%1。内容保留在内存中，Roster 退出后将丢失。</translation>
    </message>
    <message>
        <source>Applying step %1 of %2</source>
        <translation>正在应用第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>No change is collected. “Add to change set” takes what you typed, instead of saving it, so that changes on several nodes are reviewed and applied together.</source>
        <translation>没有收集任何更改。“添加到变更集”会收下您输入的内容而不保存，以便将多个节点的更改一起检查并应用。</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>图表数据表</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>title of a chart, time</comment>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>All rows, with tabs between the columns</source>
        <translation>所有行，列之间以制表符分隔</translation>
    </message>
</context>
<context>
    <name>ui::CommandModel</name>
    <message>
        <source>This is not offered any more.</source>
        <comment>a command</comment>
        <translation>此命令已不可用。</translation>
    </message>
    <message>
        <source>Not possible just now.</source>
        <comment>a command</comment>
        <translation>当前不可用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, its keys</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1。当前不可用：%2</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>输入命令中的几个字符</translation>
    </message>
    <message>
        <source>No command has these letters in this order.</source>
        <translation>没有依次包含这些字符的命令。</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>Merge with what somebody else saved</source>
        <translation>与他人保存的内容合并</translation>
    </message>
    <message>
        <source>Merge these too</source>
        <translation>一并合并这些</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>我的和对方的</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Gives up what you typed, for what the server has</source>
        <translation>放弃您输入的内容，采用服务器上的内容</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Your text replaces what the server has</source>
        <translation>用您的文本取代服务器上的内容</translation>
    </message>
    <message>
        <source>&amp;Save merged</source>
        <translation>保存合并结果(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the result in the middle</source>
        <translation>保存中间的结果</translation>
    </message>
    <message>
        <source>Theirs: version %1, saved %2</source>
        <translation>对方的：版本 %1，保存于 %2</translation>
    </message>
    <message>
        <source>Your merge so far</source>
        <translation>目前的合并结果</translation>
    </message>
    <message>
        <source>Mine: what you typed</source>
        <translation>我的：您输入的内容</translation>
    </message>
    <message>
        <source>The node exists again on the server.</source>
        <translation>该节点在服务器上重新存在了。</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1. What you chose and typed is as it was; the new changes are not in it yet.</source>
        <translation>服务器上的节点再次更改，现为版本 %1。您选择和输入的内容保持不变；新的更改尚未纳入。</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to something that is not text. It cannot be merged: copy what you need, then take theirs or keep mine.</source>
        <translation>服务器上的节点再次更改，现在的内容不是文本，无法合并：请复制所需内容，然后采用对方的或保留我的。</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1: this is the merge with it.</source>
        <translation>服务器上的节点再次更改，现为版本 %1：这是与该版本的合并结果。</translation>
    </message>
    <message>
        <source>The node was deleted on the server meanwhile. Keep mine to create it again, or cancel: your draft stays.</source>
        <translation>该节点在此期间已从服务器上删除。选择“保留我的”可重新创建它，也可取消：您的草稿会保留。</translation>
    </message>
    <message>
        <source>What you chose and typed here is lost when you leave; your draft stays as it was. Cancel once more to leave.</source>
        <translation>离开时，您在此选择和输入的内容将丢失；草稿保持原样。再次取消即可离开。</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. It is not text, so the two cannot be merged: take one of them as a whole.</source>
        <translation>在您编辑时，他人保存了此节点。内容不是文本，双方无法合并：请整体采用其中之一。</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. The middle brings both together; decide where both changed the same lines.</source>
        <translation>在您编辑时，他人保存了此节点。中间部分将双方合在一起；双方更改了相同行之处由您决定。</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>有 %n 处冲突待解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the new changes before you save</source>
        <translation>保存前请合并新的更改</translation>
    </message>
    <message>
        <source>No conflict is left: ready to be saved</source>
        <translation>没有剩余冲突：可以保存</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>连接问题</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Ed&amp;it connection…</source>
        <translation>编辑连接(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <comment>state, time</comment>
        <translation>自 %2 起%1。</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <comment>state, time, server</comment>
        <translation>自 %2 起%1（%3）。</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>显示的是截至 %1 的内容。</translation>
    </message>
    <message>
        <source>Attempt %1 failed, next try in %2 s.</source>
        <translation>第 %1 次尝试失败，%2 秒后重试。</translation>
    </message>
    <message>
        <source>Attempt %1 failed, trying again.</source>
        <translation>第 %1 次尝试失败，正在重试。</translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation>第 %1 次尝试。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>测试成功</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>测试失败</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>连接字符串</translation>
    </message>
    <message>
        <source>Connection strin&amp;g:</source>
        <translation>连接字符串(&amp;G)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Gro&amp;up:</source>
        <translation>分组(&amp;U)：</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Shown along the tab and the window, so that nobody takes one environment for another</source>
        <translation>显示在标签页和窗口上，以免将不同的环境混淆</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>会话超时</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Asked for; the server may grant another</source>
        <translation>请求值；服务器可能授予其他值</translation>
    </message>
    <message>
        <source>Session t&amp;imeout:</source>
        <translation>会话超时(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Read-only: refuse every change</source>
        <translation>只读：拒绝一切更改(&amp;R)</translation>
    </message>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster 以只读方式启动（--read-only）。</translation>
    </message>
    <message>
        <source>&amp;Live: follow changes as they happen</source>
        <translation>实时：随时跟踪更改(&amp;L)</translation>
    </message>
    <message>
        <source>Without it nothing is watched on the server, and you refresh by hand</source>
        <translation>不启用时不在服务器上设置任何 watch，需手动刷新</translation>
    </message>
    <message>
        <source>Sa&amp;ve this connection</source>
        <translation>保存此连接(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionEditing</name>
    <message>
        <source>Revert c&amp;hanges</source>
        <translation>还原更改(&amp;H)</translation>
    </message>
    <message>
        <source>Give up what was typed into the selected node</source>
        <translation>放弃在所选节点中输入的内容</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>此节点没有任何更改。</translation>
    </message>
    <message>
        <source>Sho&amp;w drafts</source>
        <translation>显示草稿(&amp;W)</translation>
    </message>
    <message>
        <source>List the nodes whose text is not saved</source>
        <translation>列出文本未保存的节点</translation>
    </message>
    <message>
        <source>Undo &amp;typing</source>
        <translation>撤销输入(&amp;T)</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>撤回对文本的上一次更改</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>没有输入任何内容。</translation>
    </message>
    <message>
        <source>Redo t&amp;yping</source>
        <translation>重做输入(&amp;Y)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新进行已撤回的更改</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>没有撤回任何内容。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式化(&amp;F)</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines, in the text itself</source>
        <translation>直接在文本中将 JSON 分行排版</translation>
    </message>
    <message>
        <source>M&amp;inify</source>
        <translation>精简(&amp;I)</translation>
    </message>
    <message>
        <source>Take all white space out of the JSON, in the text itself</source>
        <translation>直接在文本中去除 JSON 的全部空白</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Put the cursor on a line of the text</source>
        <translation>将光标移到文本的某一行</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace</source>
        <translation>查找和替换(&amp;E)</translation>
    </message>
    <message>
        <source>Replace words in the text</source>
        <translation>替换文本中的字词</translation>
    </message>
    <message>
        <source>&amp;JSON Schemas…</source>
        <translation>JSON Schema(&amp;J)…</translation>
    </message>
    <message>
        <source>Say which nodes have a JSON Schema, and where it is read from</source>
        <translation>指定哪些节点有 JSON Schema，以及从何处读取</translation>
    </message>
    <message>
        <source>No text is shown.</source>
        <translation>当前没有显示文本。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Begin to change the text of the selected node</source>
        <translation>开始更改所选节点的文本</translation>
    </message>
    <message>
        <source>Fin&amp;d in text</source>
        <translation>在文本中查找(&amp;D)</translation>
    </message>
    <message>
        <source>Find words in the text of the selected node</source>
        <translation>在所选节点的文本中查找词语</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Go on to the next place that was found</source>
        <translation>转到下一个查找结果</translation>
    </message>
    <message>
        <source>Find previo&amp;us</source>
        <translation>查找上一个(&amp;U)</translation>
    </message>
    <message>
        <source>Go back to the place that was found before</source>
        <translation>返回上一个查找结果</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionIndicator</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>立即询问服务器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>超时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>%n 个 watch</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>没有打开的连接</translation>
    </message>
    <message>
        <source>%1 since %2. %3</source>
        <comment>state, time, explanation</comment>
        <translation>自 %2 起%1。%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>会话：%1</translation>
    </message>
    <message>
        <source>Session timeout agreed on: %1</source>
        <translation>协商的会话超时：%1</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>往返时间：%1</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>上次应答：%1</translation>
    </message>
    <message>
        <source>Watches on the server: %1</source>
        <translation>服务器上的 watch 数：%1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionServices</name>
    <message>
        <source>Show services below</source>
        <translation>显示其下的服务</translation>
    </message>
    <message>
        <source>The services below this node: who is up, who is gone</source>
        <translation>此节点下的服务：哪些在线，哪些已消失</translation>
    </message>
    <message>
        <source>Show as service…</source>
        <translation>显示为服务…</translation>
    </message>
    <message>
        <source>Say how this node&apos;s children are to be read, when it was not found out</source>
        <translation>在未能自动识别时，指定如何读取此节点的子节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The tree of nodes (Ctrl+1)</source>
        <translation>节点树（Ctrl+1）</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The services that nodes tell of (Ctrl+2)</source>
        <translation>由节点得出的服务（Ctrl+2）</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>%1: yes. No server says whether a password is right: that shows at the first node it protects.</source>
        <comment>test step</comment>
        <translation>%1：是。服务器不会告知密码是否正确：只有访问第一个受其保护的节点时才会知道。</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>test step</comment>
        <translation>%1：是</translation>
    </message>
    <message>
        <source>%1: yes (%2)</source>
        <comment>test step, detail</comment>
        <translation>%1：是（%2）</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>test step</comment>
        <translation>%1：未尝试</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <comment>test step, what happened, what to do</comment>
        <translation>%1：否。%2%3</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>找到名称</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>端口有应答</translation>
    </message>
    <message>
        <source>It is a ZooKeeper that serves</source>
        <translation>是提供服务的 ZooKeeper</translation>
    </message>
    <message>
        <source>Session made</source>
        <translation>会话已建立</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>凭据已接受</translation>
    </message>
    <message>
        <source>The root can be read</source>
        <translation>可以读取根节点</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionView</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read again what is shown (F5)</source>
        <translation>重新读取显示的内容（F5）</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>&amp;Access list</source>
        <translation>访问列表(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>草稿(&amp;R)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>显示历史</translation>
    </message>
    <message>
        <source>What was written to this node with Roster, and what was seen to change in it</source>
        <translation>用 Roster 写入此节点的内容，以及观察到的更改</translation>
    </message>
    <message>
        <source>There is no node %1. It exists as far as %2.</source>
        <comment>wanted path, its deepest existing part</comment>
        <translation>节点 %1 不存在。仅存在到 %2 为止。</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Changes are possible. Click to make this connection read-only again.</source>
        <translation>可以进行更改。单击可将此连接重新设为只读。</translation>
    </message>
    <message>
        <source>Every change is refused. Click to unlock this connection.</source>
        <translation>拒绝一切更改。单击可解锁此连接。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>locked or not, why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Node stat&amp;us</source>
        <translation>节点状态(&amp;U)</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the path of the selected node</source>
        <translation>复制所选节点的路径</translation>
    </message>
    <message>
        <source>C&amp;opy data</source>
        <translation>复制数据(&amp;O)</translation>
    </message>
    <message>
        <source>Copy what the selected node holds</source>
        <translation>复制所选节点的内容</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>Copy nodes</source>
        <translation>复制节点</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>移动节点</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>重命名节点</translation>
    </message>
    <message>
        <source>Duplicate node</source>
        <translation>创建节点副本</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>粘贴节点</translation>
    </message>
    <message numerus="yes">
        <source>%n selected nodes</source>
        <translation>
            <numerusform>%n 个所选节点</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2, with everything below.</source>
        <comment>connection, node</comment>
        <translation>来自 %1：%2 及其下的全部内容。</translation>
    </message>
    <message>
        <source>%1, with everything below.</source>
        <translation>%1 及其下的全部内容。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Target parent</source>
        <translation>目标父节点</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>放在其下(&amp;B)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Everybody may do everything</source>
        <translation>所有人拥有全部权限</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>仅此连接的身份</translation>
    </message>
    <message>
        <source>&amp;Access lists:</source>
        <translation>访问列表(&amp;A)：</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Made persistent</source>
        <translation>改为持久</translation>
    </message>
    <message>
        <source>&amp;Ephemeral nodes:</source>
        <translation>临时节点(&amp;E)：</translation>
    </message>
    <message>
        <source>Nothing is copied there</source>
        <translation>不复制到该处</translation>
    </message>
    <message>
        <source>It stays, what is missing below it is added</source>
        <translation>保留该节点，并补充其下缺少的内容</translation>
    </message>
    <message>
        <source>&amp;If a node is there:</source>
        <translation>如果该处已有节点(&amp;I)：</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to copy at once. Copy parts of them.</source>
        <translation>
            <numerusform>节点超过 %n 个，无法一次复制。请分部分复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n 个节点，%1 数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>A node cannot be put in its own place, nor below itself.</source>
        <translation>节点不能放到自己的位置，也不能放到自己之下。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>请输入新名称。</translation>
    </message>
    <message>
        <source>Choose another place, or another name.</source>
        <translation>请选择其他位置或其他名称。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>ui::CopyTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>复制行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::CreateNodeDialog</name>
    <message>
        <source>Create node</source>
        <translation>创建节点</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>添加到变更集(&amp;H)</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>在 %1 之下</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>与 %1 同级</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>位置(&amp;W)：</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>节点名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Create missing &amp;parents too: the name may hold slashes</source>
        <translation>同时创建缺少的父节点：名称中可以包含斜杠(&amp;P)</translation>
    </message>
    <message>
        <source>New node&apos;s data</source>
        <translation>新节点的数据</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>数据(&amp;D)：</translation>
    </message>
    <message>
        <source>N&amp;o data at all (null, not empty)</source>
        <translation>完全没有数据（null，而非空）(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Sequential: the server appends a number to the name</source>
        <translation>顺序：服务器在名称后附加编号(&amp;S)</translation>
    </message>
    <message>
        <source>Open: everybody may do everything</source>
        <translation>开放：所有人拥有全部权限</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>仅此连接的身份</translation>
    </message>
    <message>
        <source>Everybody reads, this connection&apos;s identities do everything</source>
        <translation>所有人可读，此连接的身份拥有全部权限</translation>
    </message>
    <message>
        <source>The same as the parent&apos;s</source>
        <translation>与父节点相同</translation>
    </message>
    <message>
        <source>&amp;Access list:</source>
        <translation>访问列表(&amp;A)：</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>节点类型</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>Ephemeral: goes with this connection&apos;s session</source>
        <translation>临时：随此连接的会话一起消失</translation>
    </message>
    <message>
        <source>Container: goes after its last child</source>
        <translation>容器：最后一个子节点消失后随之消失</translation>
    </message>
    <message>
        <source>With a time to live</source>
        <translation>带生存时间</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>Unit of the time to live</source>
        <translation>生存时间的单位</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>There is a node %1 already.</source>
        <translation>节点 %1 已存在。</translation>
    </message>
    <message>
        <source>A container cannot be sequential.</source>
        <translation>容器不能是顺序节点。</translation>
    </message>
    <message>
        <source>The parent&apos;s access list is not known.</source>
        <translation>不知道父节点的访问列表。</translation>
    </message>
    <message>
        <source>What the server gives a number cannot be staged: its name is known only when it is created</source>
        <translation>由服务器编号的节点无法暂存：只有创建后才知道其名称</translation>
    </message>
    <message>
        <source>Create it together with other changes, when the change set is applied</source>
        <translation>应用变更集时，与其他更改一起创建</translation>
    </message>
</context>
<context>
    <name>ui::CredentialDialog</name>
    <message>
        <source>Credentials for %1</source>
        <comment>window title, connection</comment>
        <translation>%1 的凭据</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opened with %n credential(s). %2</source>
        <comment>connection, why it is asked</comment>
        <translation>
            <numerusform>打开 %1 需使用 %n 个凭据。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;without</source>
        <translation>不带凭据打开(&amp;W)</translation>
    </message>
    <message>
        <source>Nodes that want a credential will refuse you</source>
        <translation>需要凭据的节点会拒绝您</translation>
    </message>
</context>
<context>
    <name>ui::CredentialRows</name>
    <message>
        <source>S&amp;how passwords</source>
        <translation>显示密码(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add credential</source>
        <translation>添加凭据(&amp;A)</translation>
    </message>
    <message>
        <source>A user and a password, or what another scheme of the server wants</source>
        <translation>用户和密码，或服务器其他方案所需的内容</translation>
    </message>
    <message>
        <source>A credential has a scheme; digest is the usual one.</source>
        <translation>凭据需要方案；通常为 digest。</translation>
    </message>
    <message>
        <source>A password has a user.</source>
        <translation>有密码就必须有用户。</translation>
    </message>
    <message>
        <source>A user name has no colon.</source>
        <translation>用户名中不能有冒号。</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>digest for a user and a password; others as the server has been taught them</source>
        <translation>digest 用于用户和密码；其他方案取决于服务器的配置</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Remove this credential</source>
        <translation>移除此凭据</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Text of the scheme</source>
        <translation>方案的文本</translation>
    </message>
</context>
<context>
    <name>ui::CredentialSection</name>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Remember in the &amp;keychain</source>
        <translation>记入钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>The connection to the server is not encrypted: whoever can listen on the network can read these.</source>
        <translation>到服务器的连接未加密：任何能够监听网络的人都可以读取这些内容。</translation>
    </message>
    <message>
        <source>Passwords are kept in the keychain of your desktop or in memory, never in a file of Roster. Without it they are asked for each time this connection is opened.</source>
        <translation>密码保存在您桌面的钥匙串或内存中，绝不会存入 Roster 的文件。没有钥匙串时，每次打开此连接都会询问密码。</translation>
    </message>
    <message>
        <source>%1 Passwords are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1每次打开此连接时都会询问密码。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问钥匙串…</translation>
    </message>
</context>
<context>
    <name>ui::DataEditor</name>
    <message>
        <source>Node data</source>
        <translation>节点数据</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Fold or unfold all</source>
        <translation>折叠或展开全部</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Correct the text first: it cannot be read.</source>
        <translation>请先更正文本：无法读取。</translation>
    </message>
    <message>
        <source>null (no data)
This node was created without data.</source>
        <translation>null（无数据）
此节点创建时没有数据。</translation>
    </message>
    <message>
        <source>empty (0 bytes)
This node has data, of length zero.</source>
        <translation>空（0 字节）
此节点有数据，长度为零。</translation>
    </message>
    <message>
        <source>Save the node&apos;s bytes</source>
        <translation>保存节点的字节</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>This cannot be edited here: what is packed in it is too large.</source>
        <translation>无法在此编辑：其中压缩的内容过大。</translation>
    </message>
    <message>
        <source>This cannot be edited decoded: its base64 is written unevenly and would be written otherwise. Choose another format to edit the text itself.</source>
        <translation>无法以解码形式编辑：其 base64 的书写不规整，写回时会有所不同。请选择其他格式来编辑文本本身。</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is too large to be shown as a whole.</source>
        <translation>无法在此编辑：内容过大，无法完整显示。</translation>
    </message>
    <message>
        <source>Not laid out: the result would be too large.</source>
        <translation>未排版：结果会过大。</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Decoded base64</source>
        <translation>解码的 base64</translation>
    </message>
    <message>
        <source>The bytes as they are, written in base64</source>
        <translation>原样字节，以 base64 书写</translation>
    </message>
    <message>
        <source>The data is a text in base64: what it says, written in base64 again when it is saved</source>
        <translation>数据是 base64 文本：显示其内容，保存时再以 base64 写回</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>已解压</translation>
    </message>
    <message>
        <source>The data is compressed with gzip. Show what is inside.</source>
        <translation>数据以 gzip 压缩。显示其中的内容。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Find in data (Ctrl+F)</source>
        <translation>在数据中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Save bytes to file…</source>
        <translation>将字节保存到文件…</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>JSON laid out over lines; only white space differs from the data</source>
        <translation>JSON 分行排版；仅空白与数据不同</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>The text as it is stored</source>
        <translation>按存储原样显示的文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Every byte in hexadecimal</source>
        <translation>以十六进制显示每个字节</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>JSON as a tree beside the text</source>
        <translation>在文本旁以树显示 JSON</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 gzip, %2 bytes unpacked</source>
        <translation>%1 gzip，解压后 %2 字节</translation>
    </message>
    <message>
        <source>gzip, not unpacked: what is inside is too large</source>
        <translation>gzip，未解压：其中的内容过大</translation>
    </message>
    <message>
        <source>begins like gzip, but is damaged: not unpacked</source>
        <translation>开头像 gzip，但已损坏：未解压</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16，小端序</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16，大端序</translation>
    </message>
    <message>
        <source>not text: shown as hex</source>
        <translation>不是文本：以十六进制显示</translation>
    </message>
    <message>
        <source>only the first %1 bytes are shown</source>
        <translation>仅显示前 %1 个字节</translation>
    </message>
    <message>
        <source>too large when formatted: shown as it is</source>
        <translation>格式化后过大：按原样显示</translation>
    </message>
    <message>
        <source>nested deeper than 512 levels: the innermost stay on one line</source>
        <translation>嵌套超过 512 层：最内层保持在一行</translation>
    </message>
    <message>
        <source>long lines are cut for display only</source>
        <translation>长行仅在显示时截断</translation>
    </message>
    <message>
        <source>the tree shows the first million values</source>
        <translation>树中仅显示前一百万个值</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>由 base64 解码</translation>
    </message>
    <message>
        <source>not decoded: this is not base64</source>
        <translation>未解码：这不是 base64</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>行(&amp;L)（1 到 %1）：</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>未选择节点。请在树中选择一个。</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>Delete node</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Delete nodes</source>
        <translation>删除节点</translation>
    </message>
    <message>
        <source>Delete %1 and everything below it?</source>
        <translation>删除 %1 及其下的全部内容？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected nodes and everything below them?</source>
        <translation>
            <numerusform>删除 %n 个所选节点及其下的全部内容？</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes to be deleted</source>
        <translation>待删除的节点</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>添加到变更集(&amp;H)</translation>
    </message>
    <message>
        <source>Delete it together with other changes, when the change set is applied</source>
        <translation>应用变更集时，与其他更改一起删除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to show and delete at once. Delete parts of them.</source>
        <translation>
            <numerusform>节点超过 %n 个，无法一次显示并删除。请分部分删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type the name of the node to confirm: %1</source>
        <translation>请输入节点名称以确认(&amp;T)：%1</translation>
    </message>
    <message>
        <source>&amp;Type the number of nodes to confirm: %1</source>
        <translation>请输入节点数量以确认(&amp;T)：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n 个节点，%1 数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ephemeral: their owners may create them again.</source>
        <translation>
            <numerusform>其中 %n 个是临时节点：其所有者可能会重新创建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read and cannot be restored.</source>
        <translation>
            <numerusform>无权读取 %n 个节点，这些节点无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together to be kept, and cannot be restored.</source>
        <translation>
            <numerusform>%n 个节点合计过大，无法保留，因此无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written or created from now on is deleted.</source>
        <translation>此后写入或创建的内容不会被删除。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <comment>line end: there is none</comment>
        <translation>无行尾</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Both are empty.</source>
        <translation>两者均为空。</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <comment>stands for lines that are folded away</comment>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>第 %1 行，已移除：%2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>第 %1 行，已添加：%2</translation>
    </message>
    <message>
        <source>Line %1, changed from: %2 to: %3</source>
        <translation>第 %1 行，原为：%2 改为：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select all at the &amp;left</source>
        <translation>全选左侧(&amp;L)</translation>
    </message>
    <message>
        <source>Select all at the &amp;right</source>
        <translation>全选右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show all equal lines</source>
        <translation>显示所有相同的行(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>Show drafts</source>
        <translation>显示草稿</translation>
    </message>
    <message>
        <source>List what is not saved</source>
        <translation>列出未保存的内容</translation>
    </message>
    <message>
        <source>Discard drafts…</source>
        <translation>丢弃草稿…</translation>
    </message>
    <message>
        <source>Give these drafts up</source>
        <translation>放弃这些草稿</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Keep the drafts and close this line</source>
        <translation>保留草稿并关闭此行</translation>
    </message>
    <message>
        <source>Drafts cannot be written to the disk: %1. What you type is kept in memory, and will be gone when Roster ends.</source>
        <translation>无法将草稿写入磁盘：%1。您输入的内容保留在内存中，Roster 退出后将丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of yours were not saved, the last one typed %1.</source>
        <translation>
            <numerusform>您有 %n 个草稿未保存，最近一次输入于 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftsPane</name>
    <message>
        <source>Unknown, finding out whether it was saved</source>
        <translation>未知，正在查明是否已保存</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>The node was deleted on the server</source>
        <translation>该节点已从服务器上删除</translation>
    </message>
    <message>
        <source>The node was deleted and created anew</source>
        <translation>该节点被删除后重新创建</translation>
    </message>
    <message>
        <source>Somebody else has changed the node</source>
        <translation>他人更改了该节点</translation>
    </message>
    <message>
        <source>In the change set</source>
        <translation>在变更集中</translation>
    </message>
    <message>
        <source>In the change set, and changed since</source>
        <translation>在变更集中，此后又有改动</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>输入时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Show the node and its draft</source>
        <translation>显示节点及其草稿</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Give this draft up</source>
        <translation>放弃此草稿</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Show what will change in all of these nodes, and save them</source>
        <translation>显示所有这些节点中将更改的内容，并保存</translation>
    </message>
    <message>
        <source>There is nothing that was typed and not saved. What you type into a node is kept here until you save or discard it, also over a crash.</source>
        <translation>没有已输入但未保存的内容。您在节点中输入的内容会保留在这里，直到您保存或放弃，崩溃后也不会丢失。</translation>
    </message>
</context>
<context>
    <name>ui::DurationBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>A number with s, min, h or d, as in “90 s” or “1 h 30 min”. A number alone: seconds.</source>
        <translation>数字后加秒、分钟、小时或天，例如“90 秒”或“1 小时 30 分钟”。只有数字时按秒计。</translation>
    </message>
</context>
<context>
    <name>ui::EditBar</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show what will change, then save it (Ctrl+S)</source>
        <translation>显示将更改的内容，然后保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Show difference…</source>
        <translation>显示差异…</translation>
    </message>
    <message>
        <source>Compare the two, merge them or choose one</source>
        <translation>比较双方，合并或选择其一</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Go on with your text; saving it will replace what is on the server now</source>
        <translation>继续编辑您的文本；保存后将取代服务器上现有的内容</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Give your text up for what is on the server now</source>
        <translation>放弃您的文本，采用服务器上现有的内容</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>重新创建…</translation>
    </message>
    <message>
        <source>Make the node again, with your text</source>
        <translation>用您的文本重新创建该节点</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Give your changes up</source>
        <translation>放弃您的更改</translation>
    </message>
    <message>
        <source>It is not known whether this was saved: the answer was lost. Finding out…</source>
        <translation>不知是否已保存：应答已丢失。正在查明…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved, kept as a draft. %1</source>
        <translation>未保存，已保留为草稿。%1</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <comment>reason, advice</comment>
        <translation>未保存：%1%2</translation>
    </message>
    <message>
        <source>In the change set, not saved yet.</source>
        <translation>在变更集中，尚未保存。</translation>
    </message>
    <message>
        <source>Changed since it was added to the change set. Add it again to have this text applied.</source>
        <translation>添加到变更集后又有改动。要应用此文本，请重新添加。</translation>
    </message>
    <message>
        <source>Changed, not saved.</source>
        <translation>已更改，未保存。</translation>
    </message>
    <message>
        <source>This node was deleted on the server. Your text is kept as a draft.</source>
        <translation>此节点已从服务器上删除。您的文本保留为草稿。</translation>
    </message>
    <message>
        <source>It cannot be created again: the node above it is gone, too.</source>
        <translation>无法重新创建：其上的节点也已消失。</translation>
    </message>
    <message>
        <source>This node was deleted and created anew while you were editing (version %1, %2). Saving would replace what is in it now.</source>
        <translation>在您编辑时，此节点被删除后重新创建（版本 %1，%2）。保存将取代其中现有的内容。</translation>
    </message>
    <message>
        <source>Somebody else has changed this node meanwhile (version %1, %2). Your text is untouched.</source>
        <translation>他人在此期间更改了此节点（版本 %1，%2）。您的文本未受影响。</translation>
    </message>
</context>
<context>
    <name>ui::EditController</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>还有其他地方不符合 schema 的要求。</translation>
    </message>
    <message>
        <source>Not as its schema wants it. %1</source>
        <comment>place and message</comment>
        <translation>不符合其 schema 的要求。%1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show what will change in the selected node, and save it</source>
        <translation>显示所选节点中将更改的内容，并保存</translation>
    </message>
    <message>
        <source>Sa&amp;ve all drafts…</source>
        <translation>保存所有草稿(&amp;V)…</translation>
    </message>
    <message>
        <source>Show what will change in all nodes with unsaved text, and save them</source>
        <translation>显示所有含未保存文本的节点中将更改的内容，并保存</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>没有未保存的内容。</translation>
    </message>
    <message>
        <source>Review &amp;before saving</source>
        <translation>保存前检查(&amp;B)</translation>
    </message>
    <message>
        <source>Show what will change before it is saved to this connection</source>
        <translation>保存到此连接之前显示将更改的内容</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>此节点没有任何更改。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>正在保存。</translation>
    </message>
    <message>
        <source>This node has a JSON Schema, and what will be saved is not JSON.</source>
        <translation>此节点有 JSON Schema，而将保存的内容不是 JSON。</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 has just been changed by somebody else. It will not be overwritten unseen.</source>
        <translation>%1 刚刚被他人更改。不会在您未查看的情况下覆盖。</translation>
    </message>
    <message>
        <source>Its old access list is not known: everybody will have every permission on it.</source>
        <translation>不知道其原来的访问列表：所有人将对其拥有全部权限。</translation>
    </message>
    <message>
        <source>It was ephemeral. The new one is persistent and stays until somebody deletes it.</source>
        <translation>它原是临时节点。新节点是持久的，会一直保留，直到有人将其删除。</translation>
    </message>
</context>
<context>
    <name>ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Watch: created</source>
        <translation>watch：已创建</translation>
    </message>
    <message>
        <source>Watch: deleted</source>
        <translation>watch：已删除</translation>
    </message>
    <message>
        <source>Watch: changed</source>
        <translation>watch：已更改</translation>
    </message>
    <message>
        <source>Watch: children changed</source>
        <translation>watch：子节点已更改</translation>
    </message>
    <message>
        <source>Node appeared</source>
        <translation>节点出现</translation>
    </message>
    <message>
        <source>Node replaced by a new one</source>
        <translation>节点被新节点取代</translation>
    </message>
    <message>
        <source>Node gone</source>
        <translation>节点已消失</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>数据已更改</translation>
    </message>
    <message>
        <source>Children changed</source>
        <translation>子节点已更改</translation>
    </message>
    <message>
        <source>Access list changed</source>
        <translation>访问列表已更改</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>状态已更改</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation>更改成功</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>更改失败</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>任意列中的文本</translation>
    </message>
    <message>
        <source>Pause events</source>
        <translation>暂停事件</translation>
    </message>
    <message>
        <source>Hold the list still; what happens meanwhile is kept</source>
        <translation>使列表保持不动；其间发生的事件会保留</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>复制事件</translation>
    </message>
    <message>
        <source>Copy the selected events, or all shown ones</source>
        <translation>复制所选事件，或全部显示的事件</translation>
    </message>
    <message>
        <source>Clear events</source>
        <translation>清除事件</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 个，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new</source>
        <translation>
            <numerusform>已暂停，新增 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones dropped</source>
        <translation>已丢弃 %1 个较早的事件</translation>
    </message>
    <message>
        <source>Nothing has happened on this connection since the list was emptied.</source>
        <translation>自列表清空以来，此连接上没有发生任何事件。</translation>
    </message>
    <message>
        <source>No event has this text. Empty the field above to see all of them.</source>
        <translation>没有包含此文本的事件。清空上方的输入框可查看全部事件。</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>查找(&amp;D)：</translation>
    </message>
    <message>
        <source>Find in data</source>
        <translation>在数据中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>替换为(&amp;P)：</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match number of matches</comment>
        <translation>%1/超过 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number of matches</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Roster help</source>
        <translation>Roster 帮助</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+K)</source>
        <translation>搜索帮助（Ctrl+K）</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>本页中没有</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, section</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>未找到任何内容。请尝试更少或更短的词。</translation>
    </message>
    <message>
        <source>%1 – Roster help</source>
        <comment>title of a page</comment>
        <translation>%1 – Roster 帮助</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>在网页浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history could not be written to %1: %2</source>
        <comment>file, reason</comment>
        <translation>无法将历史写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Seen</source>
        <comment>a change that somebody else made</comment>
        <translation>观察到</translation>
    </message>
    <message>
        <source>All bytes that are kept of it: data and access lists, before and after</source>
        <translation>为其保留的全部字节：更改前后的数据和访问列表</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>The whole connection&apos;s history, also of nodes that are gone</source>
        <translation>整个连接的历史，包括已消失的节点</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>所做的更改</translation>
    </message>
    <message>
        <source>Against the node now</source>
        <translation>与当前节点对比</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>With two entries selected, those are compared</source>
        <translation>选中两个条目时，比较这两个条目</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Write to the node what it held after this entry</source>
        <translation>将此条目之后的内容写回节点</translation>
    </message>
    <message>
        <source>Restore before…</source>
        <translation>恢复到之前…</translation>
    </message>
    <message>
        <source>Write to the node what it held before this entry</source>
        <translation>将此条目之前的内容写回节点</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Take this write back, with all that was written together with it</source>
        <translation>撤销此次写入，以及与其一起写入的全部内容</translation>
    </message>
    <message>
        <source>Restore deleted…</source>
        <translation>恢复已删除的节点…</translation>
    </message>
    <message>
        <source>Make all nodes again that were deleted together with this one</source>
        <translation>重新创建与此节点一起删除的所有节点</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the data that this entry left</source>
        <translation>复制此条目之后的数据</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation>显示该节点</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this history to a file, a line of JSON for each entry</source>
        <translation>将此历史写入文件，每个条目一行 JSON</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Select one entry, or two to compare them.</source>
        <translation>选择一个条目，或选择两个进行比较。</translation>
    </message>
    <message>
        <source>Nothing was written here with Roster, and nothing was seen to change.</source>
        <translation>未用 Roster 在此写入任何内容，也未观察到任何更改。</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>选择一个条目以查看其所做的更改。</translation>
    </message>
    <message>
        <source>This write did not change this node.</source>
        <translation>此次写入没有更改此节点。</translation>
    </message>
    <message>
        <source>What it changed in %1</source>
        <comment>a node</comment>
        <translation>对 %1 所做的更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>之后，%1</translation>
    </message>
    <message>
        <source>One of the two is about data, the other about an access list.</source>
        <translation>两者之一涉及数据，另一个涉及访问列表。</translation>
    </message>
    <message>
        <source>From the older entry to the newer one</source>
        <translation>从较早的条目到较新的条目</translation>
    </message>
    <message>
        <source>Reading the node…</source>
        <translation>正在读取节点…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>From this entry to %1 as it is now</source>
        <comment>a node</comment>
        <translation>从此条目到 %1 的当前内容</translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <comment>one side of a comparison</comment>
        <translation>%1：未知。</translation>
    </message>
    <message>
        <source>%1: no node</source>
        <comment>one side of a comparison</comment>
        <translation>%1：无节点</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>No difference: the bytes are the same.</source>
        <translation>无差异：字节相同。</translation>
    </message>
    <message>
        <source>No journal is kept: only what was seen in this window is listed.</source>
        <translation>未保留操作日志：仅列出在此窗口中观察到的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is full: %n older write(s) were dropped, the newest of them of %1.</source>
        <translation>
            <numerusform>操作日志已满：已丢弃 %n 次较早的写入，其中最新的一次是 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) that were seen are not kept any more.</source>
        <translation>
            <numerusform>较早观察到的 %n 项更改已不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON 行 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n entries written.</source>
        <translation>
            <numerusform>正在导出：已写入 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>已将 %n 个条目写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InstanceModel</name>
    <message>
        <source>node made %1</source>
        <translation>节点创建于 %1</translation>
    </message>
    <message>
        <source>started %1, by its own word</source>
        <translation>自述启动于 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最后看到于 %1</translation>
    </message>
    <message>
        <source>gone for %1</source>
        <translation>已消失 %1</translation>
    </message>
    <message>
        <source>%1, of the marked session</source>
        <translation>%1，属于所标记的会话</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Click to sort: trouble first</source>
        <translation>单击排序：有问题的在前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Since it started, by its own word, else since its node was made</source>
        <translation>自实例自述的启动时间起；若无，则自其节点创建起</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>在线时长</translation>
    </message>
    <message>
        <source>How often its node was made within the last minutes</source>
        <translation>最近几分钟内其节点被创建的次数</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册次数</translation>
    </message>
    <message>
        <source>The session that owns its node</source>
        <translation>拥有其节点的会话</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>ui::InstanceTable</name>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>The tree does not show all of this text: edit the text itself.</source>
        <translation>树未显示此文本的全部内容：请编辑文本本身。</translation>
    </message>
    <message>
        <source>The document&apos;s own value can be changed, not removed or moved.</source>
        <translation>文档本身的值可以更改，但不能移除或移动。</translation>
    </message>
    <message>
        <source>Only objects and arrays have members.</source>
        <translation>只有对象和数组才有成员。</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>文本在此期间已更改。未执行任何操作。</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename key</source>
        <translation>重命名键(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Insert &amp;after</source>
        <translation>在其后插入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>重做(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>复制 JSON 指针(&amp;P)</translation>
    </message>
    <message>
        <source>The text is not valid JSON at the moment. This is the last state that was; it can be edited again when the text is valid.</source>
        <translation>文本目前不是有效的 JSON。此处是最近一次有效的状态；文本恢复有效后可再次编辑。</translation>
    </message>
    <message>
        <source>The text is not valid JSON: there is no tree to show.</source>
        <translation>文本不是有效的 JSON：没有可显示的树。</translation>
    </message>
    <message>
        <source>The text is not JSON: there is no tree to show.</source>
        <translation>文本不是 JSON：没有可显示的树。</translation>
    </message>
    <message>
        <source>This is not JSON as it stands: it becomes the string %1</source>
        <translation>照此输入不是 JSON：它将成为字符串 %1</translation>
    </message>
    <message>
        <source>The tree stands beside a text: choose Formatted or Raw.</source>
        <translation>树与文本并列显示：请选择“格式化”或“原始”。</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeDelegate</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>JSON; anything else becomes a string</source>
        <translation>JSON；其他任何内容都成为字符串</translation>
    </message>
    <message>
        <source>A value in JSON. A text that is not JSON becomes a string.</source>
        <translation>JSON 形式的值。不是 JSON 的文本成为字符串。</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeModel</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Object {%1}</source>
        <comment>number of members</comment>
        <translation>对象 {%1}</translation>
    </message>
    <message>
        <source>Array [%1]</source>
        <comment>number of items</comment>
        <translation>数组 [%1]</translation>
    </message>
    <message>
        <source>nested too deep to show here</source>
        <translation>嵌套过深，无法在此显示</translation>
    </message>
    <message>
        <source>This string is itself JSON:</source>
        <translation>此字符串本身是 JSON：</translation>
    </message>
    <message>
        <source>JSON in a string: %1</source>
        <translation>字符串中的 JSON：%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ui::MergeEditor</name>
    <message>
        <source>Next column</source>
        <translation>下一列</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>下一处冲突</translation>
    </message>
    <message>
        <source>Next conflict that is not resolved</source>
        <translation>下一处未解决的冲突</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Take mine for this change</source>
        <translation>此处更改采用我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Take theirs for this change</source>
        <translation>此处更改采用对方的</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Take mine, then theirs, for this change</source>
        <translation>此处更改先采用我的，再采用对方的</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Put this change back to what both started from</source>
        <translation>将此处更改恢复为双方的起始内容</translation>
    </message>
    <message>
        <source>Mine, to read</source>
        <translation>我的，仅供查看</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>Theirs, to read</source>
        <translation>对方的，仅供查看</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>in a merge</comment>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>only you changed this</source>
        <translation>仅您更改了此处</translation>
    </message>
    <message>
        <source>only they changed this</source>
        <translation>仅对方更改了此处</translation>
    </message>
    <message>
        <source>both changed this, in the same way</source>
        <translation>双方都更改了此处，方式相同</translation>
    </message>
    <message>
        <source>both changed this, differently</source>
        <translation>双方都更改了此处，方式不同</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>第 %1 处更改，共 %2 处：%3</translation>
    </message>
</context>
<context>
    <name>ui::NodeEditing</name>
    <message>
        <source>This is the text as it is stored; what you saw was laid out for reading. &quot;Format&quot; lays out the text itself.</source>
        <translation>这是按存储原样显示的文本；您之前看到的是为便于阅读而排版的。“格式化”可对文本本身进行排版。</translation>
    </message>
    <message>
        <source>%1 Press the key again to edit it all the same.</source>
        <comment>warning</comment>
        <translation>%1再次按键仍可编辑。</translation>
    </message>
    <message>
        <source>What is typed cannot be read: %1</source>
        <translation>无法读取输入的内容：%1</translation>
    </message>
</context>
<context>
    <name>ui::NodePane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This node was deleted. What you see is the last data that was read.</source>
        <translation>此节点已被删除。您看到的是最后读取的数据。</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Created anew %1</source>
        <translation>重新创建于 %1</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>未选择节点。请在树中选择一个。</translation>
    </message>
</context>
<context>
    <name>ui::NodeSchemas</name>
    <message>
        <source>The schema in %1 cannot be used. %2</source>
        <comment>file or node, reason</comment>
        <translation>无法使用 %1 中的 schema。%2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The schema in %1 could not be read in time: not checked.</source>
        <translation>未能及时读取 %1 中的 schema：未检查。</translation>
    </message>
</context>
<context>
    <name>ui::NodeTreeModel</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子节点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Sorts by name within each node, numbers by value.</source>
        <translation>在每个节点内按名称排序，数字按数值排序。</translation>
    </message>
    <message>
        <source>The session that owns an ephemeral node.</source>
        <translation>拥有临时节点的会话。</translation>
    </message>
    <message>
        <source>Sorts within each node by the values read so far; they are read for rows that come into sight. Rows whose value is not known stand last.</source>
        <translation>在每个节点内按目前已读取的值排序；行进入视野时才读取其值。值未知的行排在最后。</translation>
    </message>
</context>
<context>
    <name>ui::PageDots</name>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>, alarms on page %1</source>
        <comment>numbers of pages</comment>
        <translation>，第 %1 页有告警</translation>
    </message>
</context>
<context>
    <name>ui::PasswordNotice</name>
    <message>
        <source>Edit credentials…</source>
        <translation>编辑凭据…</translation>
    </message>
    <message>
        <source>Give another password; the connection is then made anew</source>
        <translation>提供其他密码；随后将重新建立连接</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between user names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The password given for %1 is wrong: it is not the one that %2 is protected with.</source>
        <comment>user, path</comment>
        <translation>为 %1 提供的密码错误：%2 不是用此密码保护的。</translation>
    </message>
    <message>
        <source>%2 refuses you. The password given for %1 may be wrong, or %1 may have no access there: no server says whether a password is right.</source>
        <comment>user, path</comment>
        <translation>%2 拒绝了您。为 %1 提供的密码可能错误，或者 %1 在该处没有访问权限：服务器不会告知密码是否正确。</translation>
    </message>
</context>
<context>
    <name>ui::PathBar</name>
    <message>
        <source>A path such as /services/web</source>
        <translation>路径，例如 /services/web</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>编辑路径</translation>
    </message>
    <message>
        <source>Type or paste a path (Ctrl+L)</source>
        <translation>输入或粘贴路径（Ctrl+L）</translation>
    </message>
    <message>
        <source>Path crumbs</source>
        <translation>路径导航</translation>
    </message>
    <message>
        <source>Nodes further up</source>
        <translation>更上层的节点</translation>
    </message>
    <message>
        <source>Not a path: %1.</source>
        <translation>不是路径：%1。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Go to this path</source>
        <translation>转到此路径</translation>
    </message>
    <message>
        <source>Go to this path (Return)</source>
        <translation>转到此路径 (Return)</translation>
    </message>
</context>
<context>
    <name>ui::PayloadEditor</name>
    <message>
        <source>Payload format</source>
        <translation>载荷格式</translation>
    </message>
    <message>
        <source>ndServiceRegistry: keys and values</source>
        <translation>ndServiceRegistry：键和值</translation>
    </message>
    <message>
        <source>ndServiceRegistry: a JSON object</source>
        <translation>ndServiceRegistry：JSON 对象</translation>
    </message>
    <message>
        <source>Curator: service discovery</source>
        <translation>Curator：服务发现</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves. A value that is JSON (5, true, [1, 2], &quot;5&quot;) stands as it is, everything else is text.</source>
        <translation>键 pid 和 created 会自动填入。JSON 形式的值（5、true、[1, 2]、&quot;5&quot;）保持原样，其他一律为文本。</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves, unless they are given here.</source>
        <translation>键 pid 和 created 会自动填入，除非在此处给出。</translation>
    </message>
    <message>
        <source>S&amp;ervice name:</source>
        <translation>服务名称(&amp;E)：</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>SS&amp;L port:</source>
        <translation>SSL 端口(&amp;L)：</translation>
    </message>
    <message>
        <source>SSL port</source>
        <translation>SSL 端口</translation>
    </message>
    <message>
        <source>&amp;URI:</source>
        <translation>URI(&amp;U)：</translation>
    </message>
    <message>
        <source>URI specification</source>
        <translation>URI 规范</translation>
    </message>
    <message>
        <source>Curator payload</source>
        <translation>Curator 载荷</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON，或留空</translation>
    </message>
    <message>
        <source>Pa&amp;yload:</source>
        <translation>载荷(&amp;Y)：</translation>
    </message>
    <message>
        <source>The value in row %1 has no key.</source>
        <translation>第 %1 行的值没有键。</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>键 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The service name is missing.</source>
        <translation>缺少服务名称。</translation>
    </message>
    <message>
        <source>The port %1 is not a number from 0 to 65535.</source>
        <translation>端口 %1 不是 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The SSL port %1 is not a number from 0 to 65535.</source>
        <translation>SSL 端口 %1 不是 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The URI has braces that do not match. Variables stand in braces, as in {scheme}://{address}:{port}.</source>
        <translation>URI 中的花括号不匹配。变量须置于花括号中，例如 {scheme}://{address}:{port}。</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>无法写入载荷。</translation>
    </message>
    <message>
        <source>The payload is JSON, but no object: it has to stand in braces, as in {&quot;weight&quot;: 5}.</source>
        <translation>载荷是 JSON，但不是对象：它必须置于花括号中，例如 {&quot;weight&quot;: 5}。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBar</name>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>上一个问题（Shift+F8）</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>下一个问题（F8）</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Put the cursor where the mistake is</source>
        <translation>将光标移到出错之处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which problem</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPane</name>
    <message>
        <source>Mistakes in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>The board %1 cannot be shown: %n mistake(s) in it.</source>
        <comment>file</comment>
        <translation>
            <numerusform>无法显示看板 %1：其中有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it in an editor; when the file is saved it is read again.</source>
        <translation>请在编辑器中更正；保存文件后会重新读取。</translation>
    </message>
    <message>
        <source>The board %1 cannot be read: %2. When the file is there it is read again.</source>
        <comment>file, reason</comment>
        <translation>无法读取看板 %1：%2。文件出现后会重新读取。</translation>
    </message>
</context>
<context>
    <name>ui::RegisterDialog</name>
    <message>
        <source>Edit registration</source>
        <translation>编辑注册</translation>
    </message>
    <message>
        <source>Register service</source>
        <translation>注册服务</translation>
    </message>
    <message>
        <source>Register &amp;again when this connection is opened</source>
        <translation>打开此连接时重新注册(&amp;A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>注册(&amp;R)</translation>
    </message>
    <message>
        <source>Folder of the service</source>
        <translation>服务的文件夹</translation>
    </message>
    <message>
        <source>Name of the instance</source>
        <translation>实例的名称</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>服务(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Bytes of the node</source>
        <translation>节点的字节</translation>
    </message>
    <message>
        <source>The service has to be a path, as in /services/web.</source>
        <translation>服务必须是路径，例如 /services/web。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The name %1 has a slash in it. What comes before it belongs to the service.</source>
        <translation>名称 %1 中有斜杠。斜杠之前的部分属于服务。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a node.</source>
        <translation>%1 不能作为节点的名称。</translation>
    </message>
    <message>
        <source>%1 is registered by this connection already. Edit that registration, or choose another name.</source>
        <translation>%1 已由此连接注册。请编辑该注册，或选择其他名称。</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>无法写入载荷。</translation>
    </message>
    <message>
        <source>Nothing can be registered yet.</source>
        <translation>尚不能进行任何注册。</translation>
    </message>
    <message>
        <source>Ephemeral node %1, %2:</source>
        <comment>path, size of its data</comment>
        <translation>临时节点 %1，%2：</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationController</name>
    <message>
        <source>Register service…</source>
        <translation>注册服务…</translation>
    </message>
    <message>
        <source>Announce this computer, or any name, for a service as long as this connection is open</source>
        <translation>在此连接打开期间，将本机或任意名称公布为某个服务的实例</translation>
    </message>
    <message>
        <source>Show registrations</source>
        <translation>显示注册</translation>
    </message>
    <message>
        <source>List what is registered through this connection, and how it stands</source>
        <translation>列出通过此连接注册的内容及其状态</translation>
    </message>
    <message>
        <source>Withdraw registrations</source>
        <translation>撤销注册</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n registration(s)? Their nodes are taken away.</source>
        <translation>
            <numerusform>撤销 %n 个注册？其节点将被移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤销注册(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Close %1? It keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>关闭 %1？它持有 %n 个注册，这些注册将被撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and close</source>
        <translation>撤销注册并关闭(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %1 keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>退出？%1 持有 %n 个注册，这些注册将被撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and quit</source>
        <translation>撤销注册并退出(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>The connection %1 is made anew. It keeps %n registration(s), which are withdrawn with it.</source>
        <translation>
            <numerusform>将重新建立连接 %1。它持有 %n 个注册，这些注册将随之撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and go on</source>
        <translation>撤销注册并继续(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are registered again when this connection is next opened for writing.</source>
        <translation>
            <numerusform>其中 %n 个会在下次以可写方式打开此连接时重新注册。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>again when opened</source>
        <translation>打开时重新注册</translation>
    </message>
    <message>
        <source>until closed</source>
        <translation>直到关闭</translation>
    </message>
    <message>
        <source>Registered again when this connection is opened</source>
        <translation>打开此连接时重新注册</translation>
    </message>
    <message>
        <source>Held until it is closed</source>
        <translation>保持到连接关闭</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Made again</source>
        <comment>how often a registration&apos;s node was created again</comment>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Next time too</source>
        <comment>registered again when the connection is opened</comment>
        <translation>下次也注册</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationsPane</name>
    <message>
        <source>Registrations</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Registrations (%1)</source>
        <comment>how many there are</comment>
        <translation>注册（%1）</translation>
    </message>
    <message>
        <source>Edit registration…</source>
        <translation>编辑注册…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销注册</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>显示节点</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Select a registration first.</source>
        <translation>请先选择一个注册。</translation>
    </message>
    <message>
        <source>Select a single registration.</source>
        <translation>请只选择一个注册。</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1。当前不可用：%2</translation>
    </message>
    <message>
        <source>Change what the node says; its name stays</source>
        <translation>更改节点的内容；其名称不变</translation>
    </message>
    <message>
        <source>Take the selected nodes away and stop registering them</source>
        <translation>移除所选节点并停止注册</translation>
    </message>
    <message>
        <source>Register what was refused once more</source>
        <translation>再次注册被拒绝的内容</translation>
    </message>
    <message>
        <source>It was not refused.</source>
        <translation>它没有被拒绝。</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>在树中转到该节点</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all</source>
        <translation>复制所选行，或全部行</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有任何注册。</translation>
    </message>
    <message>
        <source>What is to be registered again next time cannot be written to the disk: %1.</source>
        <translation>无法将下次需重新注册的内容写入磁盘：%1。</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. %1</source>
        <translation>没有通过此连接注册的内容。%1</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. Choose Register service… to announce this computer, or any other name, for as long as the connection is open.</source>
        <translation>没有通过此连接注册的内容。选择“注册服务…”可在连接打开期间公布本机或任何其他名称。</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>nodes</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore deleted nodes</source>
        <translation>恢复已删除的节点</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data, as they were when they were deleted, with their access lists.</source>
        <translation>
            <numerusform>%n 个节点，%1 数据，与删除时一样，包括其访问列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in their places now stays as it is.</source>
        <translation>现已处于其位置的内容保持原样。</translation>
    </message>
    <message>
        <source>Ephemeral, so not made again:</source>
        <translation>临时节点，因此不重新创建：</translation>
    </message>
    <message>
        <source>Not kept, so not made again:</source>
        <translation>未保留，因此不重新创建：</translation>
    </message>
    <message>
        <source>Nodes to be restored</source>
        <translation>待恢复的节点</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review the change</source>
        <translation>检查更改</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>检查 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection</source>
        <translation>对此连接不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>Only the formatting changes: white space between values.</source>
        <translation>仅格式有变化：值之间的空白。</translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation>服务器上，版本 %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>Does not exist yet</source>
        <translation>尚不存在</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>“%1”之后</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>第 %1 处差异，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>null (no data)</source>
        <translation>null（无数据）</translation>
    </message>
    <message>
        <source>empty (0 bytes)</source>
        <translation>空（0 字节）</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what becomes of a node</comment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what becomes of a node</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a node</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>A new node</source>
        <translation>新节点</translation>
    </message>
    <message>
        <source>Whatever its version is</source>
        <translation>不论版本</translation>
    </message>
    <message>
        <source>Based on version %1, written %2</source>
        <translation>基于版本 %1，写入于 %2</translation>
    </message>
    <message>
        <source>Nothing changes: the bytes are the same. Saving only raises the version.</source>
        <translation>没有变化：字节相同。保存只会增加版本号。</translation>
    </message>
    <message>
        <source>The text is the same: only its encoding or its packing changes.</source>
        <translation>文本相同：只有编码或压缩方式发生变化。</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, sixteen in a line.</source>
        <translation>不是文本：逐字节比较，每行十六个。</translation>
    </message>
    <message>
        <source>The two are very different: more lines are marked than have changed.</source>
        <translation>两者差别很大：标记的行多于实际更改的行。</translation>
    </message>
    <message>
        <source>Too large to be compared as a whole: the end is not shown.</source>
        <translation>过大，无法完整比较：末尾部分未显示。</translation>
    </message>
</context>
<context>
    <name>ui::RuleRows</name>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>A&amp;dd limit</source>
        <translation>添加限值(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd rule</source>
        <translation>添加规则(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Not changed for</source>
        <translation>未更改时长</translation>
    </message>
    <message>
        <source>Raise when it lasted</source>
        <translation>持续多久后触发</translation>
    </message>
    <message>
        <source>End when it was over for</source>
        <translation>恢复多久后结束</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>条件：</translation>
    </message>
    <message>
        <source>The value:</source>
        <translation>值：</translation>
    </message>
    <message>
        <source>Limit:</source>
        <translation>限值：</translation>
    </message>
    <message>
        <source>Not changed for:</source>
        <translation>未更改时长：</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>严重程度：</translation>
    </message>
    <message>
        <source>Raise when it lasted:</source>
        <translation>持续多久后触发：</translation>
    </message>
    <message>
        <source>End when it was over for:</source>
        <translation>恢复多久后结束：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The limit %1 is not a number.</source>
        <translation>限值 %1 不是数字。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ui::SchemaCheck</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>还有其他地方不符合 schema 的要求。</translation>
    </message>
    <message>
        <source>as the schema in %1 wants it</source>
        <comment>file or node</comment>
        <translation>符合 %1 中 schema 的要求</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDialog</name>
    <message>
        <source>JSON Schemas</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON of nodes whose path is like a pattern is held against a schema while it is edited. The first rule that fits counts. JSON Schema drafts 4, 6 and 7 are supported; references into other documents are not followed.</source>
        <translation>编辑时，将路径符合模式的节点的 JSON 按 schema 检查。以第一条匹配的规则为准。支持 JSON Schema 草案 4、6 和 7；不跟随对其他文档的引用。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>/config/*/db or /config/**</source>
        <translation>/config/*/db 或 /config/**</translation>
    </message>
    <message>
        <source>* is any number of characters but /, ? is one, ** between slashes is any number of levels, also none.</source>
        <translation>* 代表除 / 外任意数量的字符，? 代表一个字符，斜杠之间的 ** 代表任意层数，包括零层。</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A node of this connection</source>
        <translation>此连接的节点</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pattern of paths:</source>
        <translation>路径模式(&amp;P)：</translation>
    </message>
    <message>
        <source>Schema &amp;is in:</source>
        <translation>Schema 位于(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>位置(&amp;W)：</translation>
    </message>
    <message>
        <source>Where the schema is</source>
        <translation>Schema 的位置</translation>
    </message>
    <message>
        <source>Choose a schema</source>
        <translation>选择 schema</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The pattern must begin with a slash: /config/**</source>
        <translation>模式必须以斜杠开头：/config/**</translation>
    </message>
    <message>
        <source>Say where the schema is.</source>
        <translation>请指定 schema 的位置。</translation>
    </message>
    <message>
        <source>The file&apos;s path must be a whole one, from the root of the file system.</source>
        <translation>文件路径必须是从文件系统根开始的完整路径。</translation>
    </message>
    <message>
        <source>No node has a schema.</source>
        <translation>没有节点使用 schema。</translation>
    </message>
    <message>
        <source>It is for the selected node %1.</source>
        <translation>它适用于所选节点 %1。</translation>
    </message>
    <message>
        <source>It fits the selected node %1, but an earlier rule does so too.</source>
        <translation>它匹配所选节点 %1，但有更靠前的规则也匹配。</translation>
    </message>
    <message>
        <source>It is not for the selected node %1.</source>
        <translation>它不适用于所选节点 %1。</translation>
    </message>
    <message>
        <source>Reading the schema…</source>
        <translation>正在读取 schema…</translation>
    </message>
    <message>
        <source>The schema can be used (%1).</source>
        <translation>此 schema 可以使用（%1）。</translation>
    </message>
    <message>
        <source>no schema yet</source>
        <translation>尚无 schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, schema</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>在此输入</translation>
    </message>
</context>
<context>
    <name>ui::ServiceListModel</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>上次变化于 %1</translation>
    </message>
    <message>
        <source>Click to sort: trouble first, then by name</source>
        <translation>单击排序：有问题的在前，然后按名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment, or the path above the service</source>
        <translation>环境，或服务上方的路径</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Instances that are up; a question mark for those that were not read yet</source>
        <translation>在线的实例；尚未读取的以问号表示</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Instances that are remembered, gone ones too</source>
        <translation>记住的实例，包括已消失的</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>见过</translation>
    </message>
    <message>
        <source>How many you expect; set it in the context menu</source>
        <translation>预期的数量；在上下文菜单中设置</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>When an instance came, went or changed</source>
        <translation>实例出现、消失或变化的时间</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Changes in each of the last 30 minutes</source>
        <translation>最近 30 分钟内每分钟的变化数</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>How the service is written down</source>
        <translation>服务的登记格式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lately</source>
        <comment>of a service&apos;s members</comment>
        <translation>
            <numerusform>最近 %n 次更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPane</name>
    <message>
        <source>Filter by service, host or anything an instance says</source>
        <translation>按服务、主机或实例的任何内容筛选</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>按环境</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>按主机</translation>
    </message>
    <message>
        <source>By owner session</source>
        <translation>按所有者会话</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>整个注册表</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>A detector of yours could not be read. %1</source>
        <comment>file and what is wrong with it</comment>
        <translation>您的一个检测器无法读取。%1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>%1 之下</translation>
    </message>
    <message numerus="yes">
        <source>Looking for services: %n folders looked into.</source>
        <translation>
            <numerusform>正在查找服务：已查看 %n 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked into any further, because there is too much: %1.</source>
        <comment>paths</comment>
        <translation>由于内容过多，未继续查看：%1。</translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders may not be read.</source>
        <translation>
            <numerusform>无权读取 %n 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits the filter.</source>
        <translation>没有符合筛选条件的服务。</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>正在查找服务…</translation>
    </message>
    <message>
        <source>No services were found below %1. If there are some, go to their folder in the tree and choose “Show as service” in its menu.</source>
        <translation>未在 %1 之下找到服务。如果确实有服务，请在树中转到其文件夹，并在其菜单中选择“显示为服务”。</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>显示节点</translation>
    </message>
    <message>
        <source>The node as it is, in the tree</source>
        <translation>在树中显示该节点本身</translation>
    </message>
    <message>
        <source>Find client</source>
        <translation>查找客户端</translation>
    </message>
    <message>
        <source>Asks the servers by four-letter words which client has this session</source>
        <translation>用四字命令询问服务器哪个客户端拥有此会话</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>未选择服务</translation>
    </message>
    <message>
        <source>Select one on the left to see its instances.</source>
        <translation>在左侧选择一个服务以查看其实例。</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n 个在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n 个未读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service or down</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n 个停止服务或离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n 个已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n 个抖动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>instances</comment>
        <translation>
            <numerusform>预期 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>a format, and why it was recognised</comment>
        <translation>%1，因为：%2</translation>
    </message>
    <message>
        <source>No session owns this node.</source>
        <translation>没有会话拥有此节点。</translation>
    </message>
    <message>
        <source>Owner: session %1.</source>
        <translation>所有者：会话 %1。</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Its client is %1.</source>
        <translation>其客户端为 %1。</translation>
    </message>
    <message>
        <source>Show &amp;as</source>
        <translation>显示为(&amp;A)</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>非服务</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;node</source>
        <translation>显示节点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expected instances…</source>
        <translation>预期实例数(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget gone instances</source>
        <translation>忘记已消失的实例(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remember gone instances for</source>
        <translation>记住已消失的实例(&amp;R)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mark all of the same owner</source>
        <translation>标记同一所有者的所有实例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Forget this instance</source>
        <translation>忘记此实例(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy instances</source>
        <translation>复制实例(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Expected instances</source>
        <translation>预期实例数</translation>
    </message>
    <message>
        <source>How many instances should be up? 0: any number will do.</source>
        <translation>应有多少个实例在线？0 表示不限数量。</translation>
    </message>
    <message>
        <source>Show as service</source>
        <translation>显示为服务</translation>
    </message>
    <message>
        <source>How are the children of %1 to be read?</source>
        <translation>如何读取 %1 的子节点？</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>时间线数据表</translation>
    </message>
    <message>
        <source>The chart&apos;s members over time as a table</source>
        <translation>以表格列出图表中成员随时间的变化</translation>
    </message>
    <message>
        <source>No server knows this session any longer.</source>
        <translation>已没有服务器认识此会话。</translation>
    </message>
    <message>
        <source>The session is there, but no client is connected for it just now.</source>
        <translation>会话存在，但目前没有客户端为其连接。</translation>
    </message>
    <message>
        <source>Its client cannot be told: the server does not allow the word “cons” (4lw.commands.whitelist).</source>
        <translation>无法得知其客户端：服务器不允许命令字“cons”（4lw.commands.whitelist）。</translation>
    </message>
    <message>
        <source>There are no clients to be told of in an embedded registry.</source>
        <translation>嵌入式注册表没有可供查看的客户端。</translation>
    </message>
    <message>
        <source>Its client cannot be told: a server did not answer.</source>
        <translation>无法得知其客户端：有一台服务器没有应答。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Leave the text that is edited</source>
        <translation>离开正在编辑的文本</translation>
    </message>
    <message>
        <source>Leave the text in the middle of a merge</source>
        <translation>在合并过程中离开文本</translation>
    </message>
</context>
<context>
    <name>ui::StatModel</name>
    <message>
        <source>Transaction that created the node</source>
        <translation>创建该节点的事务</translation>
    </message>
    <message>
        <source>Transaction that last changed its data</source>
        <translation>最近更改其数据的事务</translation>
    </message>
    <message>
        <source>Transaction that last added or removed a child</source>
        <translation>最近添加或移除子节点的事务</translation>
    </message>
    <message>
        <source>When it was created, by the server&apos;s clock</source>
        <translation>创建时间，以服务器时钟为准</translation>
    </message>
    <message>
        <source>When its data was last changed, by the server&apos;s clock</source>
        <translation>其数据最近更改的时间，以服务器时钟为准</translation>
    </message>
    <message>
        <source>How often its data was changed</source>
        <translation>其数据的更改次数</translation>
    </message>
    <message>
        <source>How often children were added or removed</source>
        <translation>子节点的添加或移除次数</translation>
    </message>
    <message>
        <source>How often its access list was changed</source>
        <translation>其访问列表的更改次数</translation>
    </message>
    <message>
        <source>Session that the node lives with; 0 for nodes that stay</source>
        <translation>该节点所依存的会话；持久保留的节点为 0</translation>
    </message>
    <message>
        <source>Bytes of data; 0 for null as well as for empty data</source>
        <translation>数据的字节数；null 和空数据均为 0</translation>
    </message>
    <message>
        <source>How many children it has</source>
        <translation>子节点的数量</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>not ephemeral</source>
        <translation>非临时</translation>
    </message>
    <message>
        <source>ISO 8601 = milliseconds since 1970:</source>
        <translation>ISO 8601 = 自 1970 年以来的毫秒数：</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ui::StatPane</name>
    <message>
        <source>Node status</source>
        <translation>节点状态</translation>
    </message>
</context>
<context>
    <name>ui::StructureController</name>
    <message>
        <source>The root cannot be deleted, moved or copied as a whole.</source>
        <translation>根节点不能整体删除、移动或复制。</translation>
    </message>
    <message>
        <source>What is below /zookeeper belongs to the server.</source>
        <translation>/zookeeper 之下的内容属于服务器。</translation>
    </message>
    <message>
        <source>&amp;Create node…</source>
        <translation>创建节点(&amp;C)…</translation>
    </message>
    <message>
        <source>Create a node below or beside the selected one</source>
        <translation>在所选节点之下或同级创建节点</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected nodes and everything below them, after showing it</source>
        <translation>先显示，再删除所选节点及其下的全部内容</translation>
    </message>
    <message>
        <source>Select a single node.</source>
        <translation>请只选择一个节点。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation>为所选节点指定其他名称</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy the selected node beside itself</source>
        <translation>在同级复制所选节点</translation>
    </message>
    <message>
        <source>C&amp;opy to…</source>
        <translation>复制到(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy the selected nodes to another place</source>
        <translation>将所选节点复制到其他位置</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>移动到(&amp;M)…</translation>
    </message>
    <message>
        <source>Move the selected nodes to another place</source>
        <translation>将所选节点移动到其他位置</translation>
    </message>
    <message>
        <source>Copy &amp;nodes</source>
        <translation>复制节点(&amp;N)</translation>
    </message>
    <message>
        <source>Remember the selected nodes for pasting here or in another tab</source>
        <translation>记住所选节点，以便在此处或其他标签页中粘贴</translation>
    </message>
    <message>
        <source>&amp;Paste nodes…</source>
        <translation>粘贴节点(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the remembered nodes below the selected one</source>
        <translation>将记住的节点复制到所选节点之下</translation>
    </message>
    <message>
        <source>No nodes have been copied.</source>
        <translation>尚未复制任何节点。</translation>
    </message>
    <message>
        <source>The connection %1, which the nodes were copied from, has been closed.</source>
        <translation>复制节点时所用的连接 %1 已关闭。</translation>
    </message>
</context>
<context>
    <name>ui::SubtreeModel</name>
    <message>
        <source>May not be read</source>
        <translation>无权读取</translation>
    </message>
    <message>
        <source>Ephemeral: its owner may create it again</source>
        <translation>临时：其所有者可能会重新创建</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::TileDialog</name>
    <message>
        <source>Tile: %1</source>
        <comment>window title, kind of tile</comment>
        <translation>磁贴：%1</translation>
    </message>
    <message>
        <source>&amp;Tile</source>
        <translation>磁贴(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>Told from the path</source>
        <translation>由路径得出</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>文本(&amp;X)：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>connection, its address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>连接(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>路径(&amp;P)：</translation>
    </message>
    <message>
        <source>All services &amp;below the path</source>
        <translation>路径之下的所有服务(&amp;B)</translation>
    </message>
    <message>
        <source>Minim&amp;um up:</source>
        <translation>最少在线数(&amp;U)：</translation>
    </message>
    <message>
        <source>As many as were ever seen</source>
        <translation>曾经见过的最大数量</translation>
    </message>
    <message>
        <source>&amp;Expected:</source>
        <translation>预期(&amp;E)：</translation>
    </message>
    <message>
        <source>Names of instances that must be there, a line each</source>
        <translation>必须存在的实例名称，每行一个</translation>
    </message>
    <message>
        <source>Me&amp;mbers:</source>
        <translation>成员(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>All of the data; or a field: /load/average</source>
        <translation>全部数据；或某个字段：/load/average</translation>
    </message>
    <message>
        <source>A JSON pointer (RFC 6901) into the node&apos;s data.</source>
        <translation>指向节点数据的 JSON 指针（RFC 6901）。</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>字段(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Shown past:</source>
        <translation>显示时段(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限值(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>The board has no connection. Add one in the board&apos;s settings first.</source>
        <translation>此看板没有连接。请先在看板设置中添加一个。</translation>
    </message>
    <message>
        <source>This tile cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>无法保留此磁贴：%1。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>title</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>minimum</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Recognised automatically</source>
        <translation>自动识别</translation>
    </message>
</context>
<context>
    <name>ui::TileWidget</name>
    <message>
        <source>Acknowledged: %1</source>
        <comment>alarm</comment>
        <translation>已确认：%1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineChart</name>
    <message>
        <source>Members over time</source>
        <translation>成员随时间的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n members now.</source>
        <translation>
            <numerusform>现有 %n 个成员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were seen since %1.</source>
        <translation>
            <numerusform>自 %1 以来观察到 %n 次变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>亲见</translation>
    </message>
    <message>
        <source>told by the times of its nodes</source>
        <translation>依据节点时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>ui::TourPanel</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>ui::TreePane</name>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter loaded nodes</source>
        <translation>筛选已加载的节点</translation>
    </message>
    <message>
        <source>Shows only nodes whose name holds this text. Covers nodes that have been loaded, no others.</source>
        <translation>仅显示名称包含此文本的节点。只涵盖已加载的节点，不含其他节点。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause changes</source>
        <translation>暂停更新</translation>
    </message>
    <message>
        <source>Holds back changes until resumed; nothing is lost.</source>
        <translation>暂缓显示更改，直到继续；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Could not go to %1: %2</source>
        <translation>无法转到 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Expanding: %n row(s) so far.</source>
        <translation>
            <numerusform>正在展开：目前 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s), there is more below.</source>
        <translation>
            <numerusform>展开 %n 行后停止，下面还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) among loaded nodes only</source>
        <translation>
            <numerusform>仅在已加载的节点中有 %n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: shown as of %2</source>
        <translation>%1：显示截至 %2 的内容</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n change(s) held back.</source>
        <translation>
            <numerusform>已暂停：暂缓 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message numerus="yes">
        <source>Expand all below (up to %n row(s))</source>
        <translation>
            <numerusform>展开其下全部（最多 %n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin: keep live while collapsed</source>
        <translation>固定：折叠时保持实时</translation>
    </message>
    <message>
        <source>The data of %1 could not be read: %2</source>
        <translation>无法读取 %1 的数据：%2</translation>
    </message>
    <message>
        <source>%1 has no data (null), nothing was copied.</source>
        <translation>%1 没有数据（null），未复制任何内容。</translation>
    </message>
    <message>
        <source>The data of %1 is binary and was copied as hexadecimal bytes.</source>
        <translation>%1 的数据为二进制，已复制为十六进制字节。</translation>
    </message>
    <message>
        <source>Copied %1 from %2.</source>
        <translation>已从 %2 复制 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Expanding…</source>
        <translation>正在展开…</translation>
    </message>
    <message>
        <source>Registry tree</source>
        <translation>注册表树</translation>
    </message>
</context>
<context>
    <name>ui::UndoController</name>
    <message>
        <source>This is the access list of the node; its data stay as they are.</source>
        <translation>这是该节点的访问列表；其数据保持原样。</translation>
    </message>
    <message>
        <source>Undo l&amp;ast write…</source>
        <translation>撤销上次写入(&amp;A)…</translation>
    </message>
    <message>
        <source>Take back the last change that was made here by hand</source>
        <translation>撤回在此手动进行的上一次更改</translation>
    </message>
    <message>
        <source>No journal is kept.</source>
        <translation>未保留操作日志。</translation>
    </message>
    <message>
        <source>There is no write to take back.</source>
        <translation>没有可撤销的写入。</translation>
    </message>
    <message>
        <source>Roster can take back what was written with it by hand, on this connection.</source>
        <translation>Roster 可以撤销在此连接上用它手动写入的内容。</translation>
    </message>
    <message>
        <source>This write cannot be taken back.</source>
        <translation>此写入无法撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The node holds these very bytes now.</source>
        <translation>该节点现在的字节与此完全相同。</translation>
    </message>
    <message>
        <source>Nothing of this can be made again.</source>
        <translation>这些内容都无法重新创建。</translation>
    </message>
    <message>
        <source>What was ephemeral belonged to a session; of the rest the data or the access lists were not kept.</source>
        <translation>临时节点属于某个会话；其余节点的数据或访问列表未保留。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Browse ZooKeeper service registries</source>
        <translation>浏览 ZooKeeper 服务注册表</translation>
    </message>
    <message>
        <source>Ne&amp;w connection…</source>
        <translation>新建连接(&amp;W)…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>打开示例注册表(&amp;S)</translation>
    </message>
    <message>
        <source>Open re&amp;gistry file…</source>
        <translation>打开注册表文件(&amp;G)…</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>连接(&amp;T)：</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>group, connection name</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New here? The tour shows the window on the sample registry, in six short steps. Nothing you do there reaches a server.</source>
        <translation>第一次使用？导览用示例注册表介绍窗口，共六个简短的步骤。您在其中的任何操作都不会影响任何服务器。</translation>
    </message>
    <message>
        <source>Open example &amp;board</source>
        <translation>打开示例看板(&amp;B)</translation>
    </message>
    <message>
        <source>Take the to&amp;ur</source>
        <translation>开始导览(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>编辑(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ui::WhatNow</name>
    <message>
        <source>What now?</source>
        <translation>怎么办？</translation>
    </message>
    <message>
        <source>What this means and what can be done about it</source>
        <translation>其含义，以及可以采取的措施</translation>
    </message>
</context>
<context>
    <name>ui::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was left, and why</source>
        <translation>未处理的内容及原因</translation>
    </message>
    <message>
        <source>Waiting for the connection.</source>
        <translation>正在等待连接。</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 nodes so far.</source>
        <translation>正在读取：目前 %1/%2 个节点。</translation>
    </message>
</context>
<context>
    <name>ui::WorkText</name>
    <message>
        <source>%1 was written since it was read.</source>
        <translation>%1 在读取之后又被写入。</translation>
    </message>
    <message>
        <source>%1 was removed and created again since it was read.</source>
        <translation>%1 在读取之后被移除并重新创建。</translation>
    </message>
    <message>
        <source>%1 was not there when the nodes were read.</source>
        <translation>读取节点时 %1 尚不存在。</translation>
    </message>
    <message>
        <source>%1 stays, as something below it does.</source>
        <translation>%1 保留，因为其下有内容保留。</translation>
    </message>
    <message>
        <source>%1 was left out, as its parent was.</source>
        <translation>%1 已跳过，因为其父节点已跳过。</translation>
    </message>
    <message>
        <source>%1 was removed before it could be copied.</source>
        <translation>%1 在复制之前已被移除。</translation>
    </message>
    <message>
        <source>%1 was left out: there is another node in its place.</source>
        <translation>%1 已跳过：其位置上有另一个节点。</translation>
    </message>
    <message>
        <source>%1 is ephemeral and was left out.</source>
        <translation>%1 是临时节点，已跳过。</translation>
    </message>
    <message>
        <source>%1: not known, no answer came. Look at it once connected.</source>
        <translation>%1：未知，没有收到应答。连接后请查看该节点。</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 未处理到。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>refused.</source>
        <translation>被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended early: %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>提前结束：%1%2</translation>
    </message>
    <message>
        <source>It was cancelled; what was done stays done.</source>
        <translation>已取消；已完成的保持完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) had been removed by somebody else.</source>
        <translation>
            <numerusform>%n 个节点已被他人移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) stay.</source>
        <translation>
            <numerusform>%n 个节点保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) removed from where they were.</source>
        <translation>
            <numerusform>已从原位置移除 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n 个节点原已存在，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were left out.</source>
        <translation>
            <numerusform>跳过了 %n 个节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) stay where they are, and so does what they are in.</source>
        <translation>
            <numerusform>%n 个临时节点留在原处，包含它们的节点也留在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) are left out.</source>
        <translation>
            <numerusform>跳过 %n 个临时节点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) become persistent: nobody owns them.</source>
        <translation>
            <numerusform>%n 个临时节点改为持久节点：没有会话拥有它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end in a server&apos;s number: they are kept as plain names.</source>
        <translation>
            <numerusform>%n 个名称以服务器的编号结尾：按普通名称保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read: they are left out, with what is below.</source>
        <translation>
            <numerusform>无权读取 %n 个节点：连同其下的内容一并跳过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n 个节点合计过大：连同其下的内容一并跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and times start anew; containers and nodes with a time to live become persistent.</source>
        <translation>版本和时间重新开始；容器和带生存时间的节点改为持久节点。</translation>
    </message>
    <message>
        <source>Waiting for the connection. What is under way is found out then.</source>
        <translation>正在等待连接。进行中的操作届时查明结果。</translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation>已完成 %1 步，共 %2 步。</translation>
    </message>
</context>
</TS>
