<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AclWords</name>
    <message>
        <source>A list needs at least one entry: the server refuses an empty one.</source>
        <translation>リストには少なくとも 1 つのエントリーが必要です。空のリストはサーバーに拒否されます。</translation>
    </message>
    <message>
        <source>The server takes this scheme only when it was set up for it.</source>
        <translation>サーバーがこのスキームを受け付けるのは、そのように設定されている場合だけです。</translation>
    </message>
    <message>
        <source>The id of the scheme world is always “anyone”.</source>
        <translation>スキーム world の ID は常に「anyone」です。</translation>
    </message>
    <message>
        <source>A digest id is a user name, a colon and a hash. Make one from a password below.</source>
        <translation>digest の ID は、ユーザー名、コロン、ハッシュからなります。下でパスワードから作成できます。</translation>
    </message>
    <message>
        <source>This is not a numeric address such as 10.1.2.3, nor a range such as 10.0.0.0/8.</source>
        <translation>10.1.2.3 のような数値アドレスでも、10.0.0.0/8 のような範囲でもありません。</translation>
    </message>
    <message>
        <source>The scheme auth stands for who you are, and this connection was opened without credentials.</source>
        <translation>スキーム auth は接続した利用者自身を表しますが、この接続は認証情報なしで開かれています。</translation>
    </message>
    <message>
        <source>Whether you can change this list again afterwards depends on your address or on how the server knows you: no entry with the permission “admin” is surely yours.</source>
        <translation>後でこのリストを再び変更できるかどうかは、アドレスやサーバー側での識別方法によります。権限「admin」を持つエントリーのうち、確実にこの接続のものと言えるものがありません。</translation>
    </message>
    <message>
        <source>You would lock yourself out: no entry gives this connection the permission “admin”, so it could not change this list again.</source>
        <translation>自分自身を締め出すことになります。この接続に権限「admin」を与えるエントリーがないため、このリストを再び変更できなくなります。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Below the minimum of %1</source>
        <translation>最小数 %1 を下回っています</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>最小数を下回っています</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 件が欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not up</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 件が非稼働</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 件が不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n 件がフラッピング</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>All up</source>
        <translation>すべて稼働中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>up, seen</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>how many</comment>
        <translation>%1 件が稼働中</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>count, instances</comment>
        <translation>
            <numerusform>%1、%n 件が不明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flapping</source>
        <comment>count</comment>
        <translation>%1、フラッピング</translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>ほか %n 件のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n 件のサービス</numerusform>
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
            <numerusform>%1、%n 件に問題あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>how many services, instances</comment>
        <translation>
            <numerusform>%1、%n 件が不明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all up</source>
        <comment>how many services</comment>
        <translation>%1、すべて稼働中</translation>
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
        <translation>稼働中</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a member</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>a member</comment>
        <translation>フラッピング</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <comment>field or path, technical reason</comment>
        <translation>%1 を表示できません: %2。</translation>
    </message>
    <message>
        <source>The node has no data.</source>
        <translation>ノードにデータがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 は数値ではありません。</translation>
    </message>
    <message>
        <source>created</source>
        <comment>a node</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a node</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a node</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>children changed</source>
        <comment>of a node</comment>
        <translation>子ノードの変更</translation>
    </message>
    <message>
        <source>Nothing has changed since the board was opened.</source>
        <translation>ボードを開いてから変更はありません。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that the server does not tell</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>of a server</comment>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>of a server</comment>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <comment>requests of a server</comment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>ウォッチ数</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>of a server</comment>
        <translation>ノード数</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>a server</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <comment>a server, technical reason</comment>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No server is known.</source>
        <translation>既知のサーバーがありません。</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>リーダー不在</translation>
    </message>
    <message>
        <source>leads since %1 (%2)</source>
        <comment>time, duration</comment>
        <translation>%1 からリーダー (%2)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>リーダー</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>in an election</comment>
        <translation>
            <numerusform>%n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>waits, number %1</source>
        <comment>place in a queue</comment>
        <translation>待機中、%1 番目</translation>
    </message>
    <message>
        <source>The server does not tell when it was changed.</source>
        <translation>いつ変更されたかをサーバーが示していません。</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>behind a duration</comment>
        <translation>前</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>最終変更: %1</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>一度も読み取られていません。</translation>
    </message>
    <message>
        <source>Acknowledged alarm: %1</source>
        <comment>what it is about</comment>
        <translation>確認済みのアラーム: %1</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <comment>what it is about</comment>
        <translation>アラーム: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of a tile</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again</source>
        <comment>why a tile is not current</comment>
        <translation>再読み取り中</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>why a tile is not current</comment>
        <translation>認証情報の拒否</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>why a tile is not current</comment>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>why a tile is not current</comment>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>why a tile is not current</comment>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of tile</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>kind of tile</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>kind of tile</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of tile</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>kind of tile</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <comment>kind of tile</comment>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of tile</comment>
        <translation>選出</translation>
    </message>
    <message>
        <source>Latest change</source>
        <comment>kind of tile</comment>
        <translation>最新の変更</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <comment>freshness of a tile</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Polled</source>
        <comment>freshness of a tile</comment>
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>Polled, last %1 ago</source>
        <comment>freshness of a tile, duration</comment>
        <translation>ポーリング、最終 %1 前</translation>
    </message>
    <message>
        <source>No such node</source>
        <comment>freshness of a tile</comment>
        <translation>ノードなし</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>freshness of a tile</comment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Never read: %1</source>
        <comment>why</comment>
        <translation>未読み取り: %1</translation>
    </message>
    <message>
        <source>%1, stale since %2 (%3)</source>
        <comment>why, time, duration</comment>
        <translation>%1、%2 以降は古い情報 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>why, duration</comment>
        <translation>%1、%2 前の値</translation>
    </message>
    <message>
        <source>Polled %1 ago</source>
        <comment>duration</comment>
        <translation>%1 前にポーリング</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>ノード %1 は存在しません。</translation>
    </message>
    <message>
        <source>There was no node %1.</source>
        <translation>ノード %1 は存在しませんでした。</translation>
    </message>
    <message>
        <source>Never read. %1</source>
        <comment>why, a sentence</comment>
        <translation>一度も読み取られていません。%1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fewer up than the minimum</source>
        <translation>稼働数が最小数未満</translation>
    </message>
    <message>
        <source>The node is there</source>
        <translation>ノードが存在する</translation>
    </message>
    <message>
        <source>The node is not there</source>
        <translation>ノードが存在しない</translation>
    </message>
    <message>
        <source>The value is beyond a limit</source>
        <translation>値が限度を超えている</translation>
    </message>
    <message>
        <source>Not changed for too long</source>
        <translation>変更されない状態が長すぎる</translation>
    </message>
    <message>
        <source>An instance is flapping</source>
        <translation>インスタンスがフラッピングしている</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>limit of a value</comment>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>limit of a value</comment>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>limit of a value</comment>
        <translation>%1 に等しい</translation>
    </message>
    <message>
        <source>is not %1</source>
        <comment>limit of a value</comment>
        <translation>%1 に等しくない</translation>
    </message>
    <message>
        <source>contains %1</source>
        <comment>limit of a value</comment>
        <translation>%1 を含む</translation>
    </message>
    <message>
        <source>Fewer than %1 up</source>
        <comment>alarm</comment>
        <translation>稼働数が %1 未満</translation>
    </message>
    <message>
        <source>The value %1</source>
        <comment>alarm; &apos;is below 3&apos;</comment>
        <translation>値が %1</translation>
    </message>
    <message>
        <source>Not changed for %1</source>
        <comment>alarm, duration</comment>
        <translation>%1間変更なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarm, the value that raised it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>alarm, duration</comment>
        <translation>%1、%2 継続</translation>
    </message>
    <message>
        <source>%1 (not known now)</source>
        <comment>alarm</comment>
        <translation>%1 (現在は不明)</translation>
    </message>
    <message>
        <source>%1 (over, waiting whether it stays so)</source>
        <comment>alarm</comment>
        <translation>%1 (解消、継続するか待機中)</translation>
    </message>
    <message>
        <source>leads; joined %1 (%2 ago)</source>
        <comment>time, duration</comment>
        <translation>リーダー; 参加は %1 (%2 前)</translation>
    </message>
    <message>
        <source>The server does not let us read %1. Enter credentials in the board&apos;s window, or have the keychain remember those of its connection.</source>
        <translation>%1 の読み取りをサーバーが許可していません。ボードのウィンドウで認証情報を入力するか、接続の認証情報をキーチェーンに記憶させてください。</translation>
    </message>
</context>
<context>
    <name>ChangeSetText</name>
    <message>
        <source>Create (ephemeral)</source>
        <translation>作成 (一時的)</translation>
    </message>
    <message>
        <source>Create (container)</source>
        <translation>作成 (コンテナ)</translation>
    </message>
    <message>
        <source>Create (with a time to live)</source>
        <translation>作成 (TTL 付き)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>null, not empty</comment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) together, from %1 on</source>
        <translation>
            <numerusform>%1 から %n 件の変更をまとめて</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Set access list</source>
        <translation>アクセスリストの設定</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation>データの変更</translation>
    </message>
    <message>
        <source>%1 of the list</source>
        <comment>a version number</comment>
        <translation>%1 (リスト)</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>未適用: %1</translation>
    </message>
    <message>
        <source>Unknown whether it was applied: %1</source>
        <comment>reason</comment>
        <translation>適用されたか不明: %1</translation>
    </message>
    <message>
        <source>Changed on the server since: %1</source>
        <comment>reason</comment>
        <translation>その後サーバー上で変更あり: %1</translation>
    </message>
    <message>
        <source>Staged; the draft has been changed since</source>
        <translation>ステージ済み (その後下書きに変更あり)</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>ステージ済み</translation>
    </message>
    <message numerus="yes">
        <source>It is applied in %n steps; each is carried out whole or not at all:</source>
        <translation>
            <numerusform>%n ステップで適用されます。各ステップは全体が実行されるか、まったく実行されないかのどちらかです:</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot take all of this in one request. %1</source>
        <translation>サーバーはこのすべてを 1 回の要求では受け付けられません。%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of the step, what is done in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>ほか %n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>不明なオプション: %1</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション %1 には値が必要です。</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. There are: %2.</source>
        <translation>「%1」の表示テキストはありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection string, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The option --kiosk needs a board: --board FILE.</source>
        <translation>オプション --kiosk にはボードが必要です: --board FILE</translation>
    </message>
    <message>
        <source>Try &apos;roster --help&apos;.
</source>
        <translation>&apos;roster --help&apos; を試してください。
</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it from a desktop session, or set DISPLAY.</source>
        <translation>ウィンドウを開くディスプレイがありません。デスクトップセッションから起動するか、DISPLAY を設定してください。</translation>
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
        <translation>使い方: roster [OPTIONS] [CONNECTION...]
ZooKeeper のサービスレジストリを閲覧します。

CONNECTION ごとにタブを開きます:
  zk://host:2181,host:2181/chroot   ZooKeeper アンサンブル (host:2181,... でも同じ)
  registry:/path/file.registry      このコンピューター上のレジストリファイル
  sample:                           組み込みのサンプルレジストリ
指定がない場合は、最近の接続と保存済みの接続を示すようこそページを表示します。

オプション:
  --read-only          すべての変更を拒否する (ウィンドウからは解除できない)
  --open PATH          ノード PATH へ移動する
  --board FILE         FILE のボードを表示する (複数回指定すると複数表示)
  --kiosk              ボードだけを全画面で表示する (Esc を 2 回押すと終了)
  --language CODE      表示言語: en, de, fr, ja, zh_CN
  --reduced-motion     動きを減らす。変わったものには印が残る
  --config-dir DIR     設定を標準の場所ではなく DIR に保存する
  --trace-stalls FILE  イベントループの 16 ms 以上の停滞をすべて FILE に書き込む
  -h, --help           この説明を表示する
  -v, --version        バージョンを表示する

終了コード: 0 正常、2 オプションの誤り、3 ディスプレイなし
</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>As of %1.</source>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>これを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>まだ読み取られていません。</translation>
    </message>
    <message>
        <source>This node does not exist.</source>
        <translation>このノードは存在しません。</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>再読み取り中…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>Discard drafts</source>
        <translation>下書きの破棄</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)? What was typed cannot be brought back.</source>
        <translation>
            <numerusform>%n 件の下書きを破棄しますか? 入力した内容は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>変更セットから外す</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) out of the change set?</source>
        <translation>
            <numerusform>%n 件の変更を変更セットから外しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What a node&apos;s draft holds stays there. Other text that was typed for them cannot be brought back.</source>
        <translation>ノードの下書きの内容は残ります。変更のために入力したその他のテキストは元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>変更セット</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied.</source>
        <translation>
            <numerusform>ステージされた %n 件の変更が適用されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied and will be lost.</source>
        <translation>
            <numerusform>ステージされた %n 件の変更は適用されておらず、失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>適用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep staged</source>
        <translation>ステージしたまま残す(&amp;K)</translation>
    </message>
    <message>
        <source>They are staged again when this connection is opened the next time</source>
        <translation>次にこの接続を開いたときに、再びステージされます</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>未保存のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have text that is not saved.</source>
        <translation>
            <numerusform>%n 個のノードに未保存のテキストがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keep as drafts</source>
        <translation>下書きとして残す(&amp;K)</translation>
    </message>
    <message>
        <source>They are offered when this connection is opened again</source>
        <translation>この接続を再び開いたときに提示されます</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no node %1.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>You have no permission for this on %1.</source>
        <translation>%1 に対してこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime.</source>
        <translation>その間に %1 がほかの誰かによって変更されました。</translation>
    </message>
    <message>
        <source>%1 cannot be created: an ephemeral node has no children.</source>
        <translation>%1 は作成できません。一時的ノードは子ノードを持てません。</translation>
    </message>
    <message>
        <source>There is already a node %1.</source>
        <translation>%1 はすでに存在します。</translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted.</source>
        <translation>%1 には子ノードがあるため削除できません。</translation>
    </message>
    <message>
        <source>The server does not accept this access list for %1.</source>
        <translation>サーバーは %1 に対するこのアクセスリストを受け付けません。</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 in between.</source>
        <translation>その間にほかの誰かが %1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 is not a valid path.</source>
        <translation>%1 は有効なパスではありません。</translation>
    </message>
    <message>
        <source>The data for %1 are larger than the server accepts.</source>
        <translation>%1 のデータは、サーバーが受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>応答が届く前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>サーバーがセッションを終了しました。</translation>
    </message>
    <message>
        <source>The session has moved to another server.</source>
        <translation>セッションは別のサーバーに移りました。</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>セッションは終了しました。</translation>
    </message>
    <message>
        <source>The server refused the credentials.</source>
        <translation>サーバーが認証情報を拒否しました。</translation>
    </message>
    <message>
        <source>The server accepts no changes now.</source>
        <translation>サーバーは現在変更を受け付けていません。</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>現在サーバーへの接続がありません。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The connection string is not valid.</source>
        <translation>接続文字列が正しくありません。</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>サーバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server refuses the connection: nothing listens on that port.</source>
        <translation>サーバーが接続を拒否しています。そのポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The ZooKeeper server is up but does not serve now.</source>
        <translation>ZooKeeper サーバーは起動していますが、現在サービスを提供していません。</translation>
    </message>
    <message>
        <source>What answers on that port is not a ZooKeeper server.</source>
        <translation>そのポートで応答しているのは ZooKeeper サーバーではありません。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>This part was not carried out because another one failed.</source>
        <translation>ほかの部分が失敗したため、この部分は実行されませんでした。</translation>
    </message>
    <message>
        <source>The answer of the server could not be read.</source>
        <translation>サーバーの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The server does not know this operation.</source>
        <translation>サーバーはこの操作に対応していません。</translation>
    </message>
    <message>
        <source>The server does not accept this request.</source>
        <translation>サーバーはこの要求を受け付けません。</translation>
    </message>
    <message>
        <source>There was no watch to remove.</source>
        <translation>解除するウォッチがありませんでした。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>ファイルの読み書きができませんでした。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>ファイル %1 の読み書きができませんでした。</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>ファイルがほかのプログラムで開かれています。</translation>
    </message>
    <message>
        <source>The file %1 is open in another program.</source>
        <translation>ファイル %1 がほかのプログラムで開かれています。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The server answered with the unknown error %1.</source>
        <translation>サーバーが不明なエラー %1 を返しました。</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>そのノードはありません。</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>そのノードは既にあります。</translation>
    </message>
    <message>
        <source>the node</source>
        <comment>stands for a path</comment>
        <translation>対象ノード</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error sentence, technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connect with credentials that may do it.</source>
        <translation>この操作が許可された認証情報で接続してください。</translation>
    </message>
    <message>
        <source>Edit the connection and give other credentials.</source>
        <translation>接続を編集し、別の認証情報を指定してください。</translation>
    </message>
    <message>
        <source>Look at the node again, then decide.</source>
        <translation>ノードを見直してから判断してください。</translation>
    </message>
    <message>
        <source>Delete its children first.</source>
        <translation>先に子ノードを削除してください。</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out. Look at the node before you try again.</source>
        <translation>実行されたかどうかは不明です。再試行する前にノードを確かめてください。</translation>
    </message>
    <message>
        <source>It has lost the other servers of its ensemble. Wait until they are back.</source>
        <translation>アンサンブルのほかのサーバーとの接続を失っています。復帰するまで待ってください。</translation>
    </message>
    <message>
        <source>Wait until the connection is back, then try again.</source>
        <translation>接続が復帰するまで待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>Unlock the connection to make changes.</source>
        <translation>変更するには接続のロックを解除してください。</translation>
    </message>
    <message>
        <source>Check the name, and whether you are in the right network.</source>
        <translation>名前と、正しいネットワークにいるかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>ポートと、サーバーが動作しているかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall in between.</source>
        <translation>アドレス、ネットワーク、途中のファイアウォールを確かめてください。</translation>
    </message>
    <message>
        <source>Most servers of its ensemble may be down. It will be tried again.</source>
        <translation>アンサンブルの大半のサーバーが停止している可能性があります。再試行されます。</translation>
    </message>
    <message>
        <source>Check the port; 2181 is the usual one.</source>
        <translation>ポートを確かめてください。通常は 2181 です。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may read and write the file.</source>
        <translation>ディスクに空きがあること、およびファイルの読み書きが許可されていることを確かめてください。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The keychain cannot be used (%1).</source>
        <comment>technical detail</comment>
        <translation>キーチェーンを使用できません (%1)。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>connection state</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>connection state</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>connection state</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>connection state</comment>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Read-only server</source>
        <comment>connection state</comment>
        <translation>読み取り専用サーバー</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <comment>connection state</comment>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>connection state</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>connection state</comment>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>セッションはまだありません。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>サーバーは応答しています。</translation>
    </message>
    <message>
        <source>The server does not answer. The session may still be alive.</source>
        <translation>サーバーが応答しません。セッションはまだ有効かもしれません。</translation>
    </message>
    <message>
        <source>The session has ended, and what it held is gone from the registry.</source>
        <translation>セッションは終了し、保持していたものはレジストリから消えました。</translation>
    </message>
    <message>
        <source>The server can be read but accepts no changes now.</source>
        <translation>サーバーは読み取れますが、現在変更を受け付けていません。</translation>
    </message>
    <message>
        <source>The connection cannot be made.</source>
        <translation>接続できません。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じられています。</translation>
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
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>It is tried again now.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>次の試行まで %1 秒。</translation>
    </message>
    <message>
        <source>Another session owns %1. It is left alone, and taken over when that session ends or gives it up.</source>
        <translation>%1 は別のセッションが所有しています。そのままにしておき、そのセッションが終了するか手放した時点で引き継ぎます。</translation>
    </message>
    <message>
        <source>The session was lost, and the node with it. It is registered again with the next.</source>
        <translation>セッションが失われ、ノードも失われました。次のセッションで再び登録されます。</translation>
    </message>
    <message>
        <source>Somebody deleted %1. It is made again.</source>
        <translation>%1 が誰かに削除されました。再び作成されます。</translation>
    </message>
    <message>
        <source>A persistent node has the name %1. Delete it, or register another name.</source>
        <translation>%1 という名前の永続ノードがあります。それを削除するか、別の名前で登録してください。</translation>
    </message>
    <message>
        <source>Not registered</source>
        <comment>state of a registration</comment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Registering</source>
        <comment>state of a registration</comment>
        <translation>登録中</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a registration</comment>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Last known registered</source>
        <comment>state of a registration</comment>
        <translation>登録済み (最終確認時)</translation>
    </message>
    <message>
        <source>Waiting for the name</source>
        <comment>state of a registration</comment>
        <translation>名前の空き待ち</translation>
    </message>
    <message>
        <source>Trying again</source>
        <comment>state of a registration</comment>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a registration</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <comment>state of a registration</comment>
        <translation>取り下げ中</translation>
    </message>
    <message>
        <source>What was remembered of it cannot be read. Edit it, or withdraw it.</source>
        <translation>記憶されていた内容を読み取れません。編集するか、取り下げてください。</translation>
    </message>
    <message>
        <source>There is no connection at the moment. The node stays until the session ends.</source>
        <translation>現在接続がありません。ノードはセッションが終了するまで残ります。</translation>
    </message>
    <message>
        <source>The node goes when the connection is back, or with the session.</source>
        <translation>ノードは、接続が復帰したとき、またはセッションとともに消えます。</translation>
    </message>
    <message>
        <source>It is registered when there is a connection.</source>
        <translation>接続ができたときに登録されます。</translation>
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
        <translation>作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>アクセスリスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>a write whose answer has not come</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a write that was carried out</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a write was carried out</comment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1, as one of %n step(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1、%n ステップのうちの 1 つ</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen first</source>
        <comment>a node&apos;s data, when it was looked at first</comment>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Created on the server</source>
        <translation>サーバー上で作成</translation>
    </message>
    <message>
        <source>Replaced by a new node</source>
        <translation>新しいノードに交代</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>サーバー上で削除</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>サーバー上で変更</translation>
    </message>
    <message>
        <source>Unknown; will be found out once connected</source>
        <translation>不明 (接続後に判明)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This write was not carried out, or nobody knows: there is nothing to take back.</source>
        <translation>この書き込みは実行されていないか、実行されたかどうか不明です。元に戻すものはありません。</translation>
    </message>
    <message>
        <source>What %1 held before was not kept.</source>
        <translation>%1 の以前の内容は保存されていません。</translation>
    </message>
    <message>
        <source>%1 was ephemeral: only the session that owned it could make it again.</source>
        <translation>%1 は一時的でした。再び作成できるのは、所有していたセッションだけです。</translation>
    </message>
    <message>
        <source>Who had access to %1 is not known.</source>
        <translation>%1 へのアクセス権が誰にあったかは不明です。</translation>
    </message>
    <message>
        <source>Which version this write left of %1 is not known.</source>
        <translation>この書き込みで %1 がどのバージョンになったかは不明です。</translation>
    </message>
    <message>
        <source>Which number the server gave to %1 is not known.</source>
        <translation>サーバーが %1 に付けた番号は不明です。</translation>
    </message>
    <message>
        <source>This write changed nothing.</source>
        <translation>この書き込みによる変更はありませんでした。</translation>
    </message>
    <message>
        <source>Taking this back is too large for one transaction.</source>
        <translation>これを元に戻すには、1 つのトランザクションとしては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>JsonProblem</name>
    <message>
        <source>there is no value</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>値の終わりの後に余分なテキストがあります</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>ここには値が必要です</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>ここには二重引用符で囲んだキーが必要です</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>キーの後にコロンがありません</translation>
    </message>
    <message>
        <source>a comma or } is missing</source>
        <translation>コンマまたは } がありません</translation>
    </message>
    <message>
        <source>a comma or ] is missing</source>
        <translation>コンマまたは ] がありません</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u の後には 4 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>サロゲートペアの片方だけがあります</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>そのようなエスケープはありません</translation>
    </message>
    <message>
        <source>the string is not closed</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>the string has a control character or is not UTF-8</source>
        <translation>文字列に制御文字が含まれているか、UTF-8 ではありません</translation>
    </message>
    <message>
        <source>digits are missing after the decimal point</source>
        <translation>小数点の後に数字がありません</translation>
    </message>
    <message>
        <source>digits are missing after the exponent sign</source>
        <translation>指数記号の後に数字がありません</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>これは JSON ではありません</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 what is wrong</extracomment>
        <translation>正しい JSON ではありません: %1 行 %2 列: %3。</translation>
    </message>
</context>
<context>
    <name>OwnerWarning</name>
    <message>
        <source>This node belongs to the live session %1, which may put its own data back at any time; when that session ends, the node goes.</source>
        <translation>このノードは有効なセッション %1 のもので、そのセッションはいつでも自分のデータを書き戻す可能性があります。セッションが終了すると、ノードは消えます。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>the node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It is of a draft that is not supported: %1. Supported are drafts 4, 6 and 7.</source>
        <translation>対応していないドラフトのものです: %1。対応しているのはドラフト 4、6、7 です。</translation>
    </message>
    <message>
        <source>It refers to another document, which is never followed: %1</source>
        <translation>ほかの文書を参照しています (参照先は決してたどりません): %1</translation>
    </message>
    <message>
        <source>It has a reference that leads nowhere or in a circle: %1</source>
        <translation>行き先のない、または循環する参照があります: %1</translation>
    </message>
    <message>
        <source>It has a regular expression that is none: %1</source>
        <translation>正しくない正規表現があります: %1</translation>
    </message>
    <message>
        <source>It is not a schema: %1</source>
        <translation>スキーマではありません: %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <comment>place of a schema violation, its message</comment>
        <translation>%1 行 %2 列、%3: %4</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is too large.</source>
        <translation>スキーマによる検証なし: テキストが大きすぎます。</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is nested too deep.</source>
        <translation>スキーマによる検証なし: テキストの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Not checked against its schema: that would take too long.</source>
        <translation>スキーマによる検証なし: 時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <comment>of JSON Schema</comment>
        <translation>ドラフト %1</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>several</source>
        <comment>formats</comment>
        <translation>複数</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 件のサービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>ノードが消失</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>none is up</source>
        <translation>稼働中のものなし</translation>
    </message>
    <message>
        <source>%1 of %2 expected are up</source>
        <translation>期待数 %2 のうち %1 が稼働中</translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n 件が消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of service or down</source>
        <translation>
            <numerusform>%n 件が休止中または停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flapping</source>
        <translation>
            <numerusform>%n 件がフラッピング</numerusform>
        </translation>
    </message>
    <message>
        <source>(no host told)</source>
        <translation>(ホスト情報なし)</translation>
    </message>
    <message>
        <source>(no owner: not ephemeral)</source>
        <translation>(所有者なし: 一時的ではない)</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>up</source>
        <comment>an instance</comment>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>down</source>
        <comment>an instance</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>holds it</source>
        <comment>a lock or the lead</comment>
        <translation>保持中</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for a lock or the lead</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The path fits %1.</source>
        <translation>パスが %1 に一致します。</translation>
    </message>
    <message>
        <source>%1 of %2 names looked at have its form.</source>
        <translation>調べた名前 %2 件のうち %1 件がその形式です。</translation>
    </message>
    <message>
        <source>%1 of %2 payloads looked at have %3.</source>
        <translation>調べたペイロード %2 件のうち %1 件に %3 があります。</translation>
    </message>
    <message>
        <source>It is empty and stands beside %1.</source>
        <translation>空で、%1 と並んでいます。</translation>
    </message>
    <message>
        <source>You have chosen it.</source>
        <translation>利用者が選択しました。</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an instance</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status in our words and in the instance&apos;s</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最終確認 %1</translation>
    </message>
    <message numerus="yes">
        <source>flapping: registered %n times lately</source>
        <translation>
            <numerusform>フラッピング: 最近 %n 回登録</numerusform>
        </translation>
    </message>
    <message>
        <source>payload: %1</source>
        <comment>what is wrong with it</comment>
        <translation>ペイロード: %1</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>まだ読み取られていません。</translation>
    </message>
    <message>
        <source>Read at intervals, because the connection holds as many watches as it may.</source>
        <translation>この接続で許されるウォッチ数に達しているため、一定間隔で読み取っています。</translation>
    </message>
    <message>
        <source>As of %1: the connection is away.</source>
        <translation>%1 時点: 接続が切れています。</translation>
    </message>
    <message>
        <source>The server has no node %1 any longer.</source>
        <translation>ノード %1 はもうサーバーにありません。</translation>
    </message>
    <message>
        <source>The server does not let us read %1.</source>
        <translation>%1 の読み取りをサーバーが許可していません。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
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
        <translation>これは編集できません</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>正しい形式の UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here for the second time</source>
        <translation>キー &quot;%1&quot; がここで 2 回目に現れています</translation>
    </message>
    <message>
        <source>a document type definition is not read, and what follows it is not checked</source>
        <translation>文書型定義は読み取られず、それ以降は検査されません</translation>
    </message>
    <message>
        <source>this is too deep or too long to be checked from here on</source>
        <translation>ここから先は深すぎるか長すぎるため検査できません</translation>
    </message>
    <message>
        <source>the alias *%1 has no anchor &amp;%1 before it</source>
        <translation>エイリアス *%1 より前にアンカー &amp;%1 がありません</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u の後には 4 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>the section&apos;s ] is missing</source>
        <translation>セクションの ] がありません</translation>
    </message>
    <message>
        <source>this is no hexadecimal digit</source>
        <translation>16 進数字ではありません</translation>
    </message>
    <message>
        <source>a byte needs two hexadecimal digits</source>
        <translation>1 バイトには 2 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>the column between the bars is not read; change the hexadecimal digits instead</source>
        <translation>縦棒の間の列は読み取られません。16 進数の方を変更してください</translation>
    </message>
    <message>
        <source>this character does not belong to base64</source>
        <translation>この文字は base64 では使われません</translation>
    </message>
    <message>
        <source>the end is missing: base64 comes in groups of four characters</source>
        <translation>末尾がありません。base64 は 4 文字単位です</translation>
    </message>
    <message>
        <source>= may only fill up the last group of four characters</source>
        <translation>= は最後の 4 文字の組を埋めるためにだけ使えます</translation>
    </message>
    <message>
        <source>the character before = stands for more than whole bytes</source>
        <translation>= の前の文字に、バイト単位に収まらないビットがあります</translation>
    </message>
    <message>
        <source>Not valid XML: line %1, column %2: %3</source>
        <translation>正しい XML ではありません: %1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Not valid YAML: line %1, column %2: %3.</source>
        <translation>正しい YAML ではありません: %1 行 %2 列: %3。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1 行 %2 列: %3。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>These are the nodes of the registry as they are on the server. The arrow keys move, Right opens a branch. What changes is marked when it happens.</source>
        <translation>レジストリのノードを、サーバー上にあるとおりに示します。矢印キーで移動し、右矢印キーで枝を開きます。変更があると、その時点で印が付きます。</translation>
    </message>
    <message>
        <source>What a node holds</source>
        <translation>ノードの内容</translation>
    </message>
    <message>
        <source>The data of the selected node, decoded. The tabs below have its status, its access list and its history.</source>
        <translation>選択したノードのデータをデコードして表示します。下のタブには、ステータス、アクセスリスト、履歴があります。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The same registry seen as services: which instances are up and which have gone. Ctrl+2 gets there, Ctrl+1 comes back.</source>
        <translation>同じレジストリをサービスとして見た画面です。どのインスタンスが稼働中で、どれが消失したかがわかります。Ctrl+2 で開き、Ctrl+1 で戻ります。</translation>
    </message>
    <message>
        <source>Read-only until you unlock it</source>
        <translation>ロックを解除するまでは読み取り専用</translation>
    </message>
    <message>
        <source>A connection refuses every change until you click the padlock. Then each change is shown before it is sent, and can be taken back.</source>
        <translation>南京錠をクリックするまで、接続はすべての変更を拒否します。解除後も、変更は送信前に毎回表示され、元に戻すことができます。</translation>
    </message>
    <message>
        <source>Everything there is to do</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P opens the command palette: type a few letters of what you want to do. What is not possible says why.</source>
        <translation>Ctrl+Shift+P でコマンドパレットが開きます。したいことの文字をいくつか入力してください。実行できない操作には、その理由が表示されます。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>F1 opens the page that fits what is in front. This tour is in the Help menu whenever you want it again.</source>
        <translation>F1 を押すと、表示中の内容に合ったページが開きます。このツアーは、いつでもヘルプメニューからもう一度見られます。</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>永続</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取り失敗</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>最新ではない</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Owned by session %1</source>
        <translation>セッション %1 が所有</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>app::AlarmNotices</name>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <comment>board</comment>
        <translation>
            <numerusform>%1: アラーム %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Cannot write %1; stalls are not traced.</source>
        <translation>%1 に書き込めません。停滞は記録されません。</translation>
    </message>
</context>
<context>
    <name>app::BoardCredentials</name>
    <message>
        <source>The keychain does not have them.</source>
        <comment>credentials</comment>
        <translation>キーチェーンにありません。</translation>
    </message>
    <message>
        <source>The keychain does not have them all.</source>
        <translation>キーチェーンにすべてはありません。</translation>
    </message>
</context>
<context>
    <name>app::BoardDesk</name>
    <message>
        <source>New board</source>
        <translation>新規ボード</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>ボードを開く</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>ボード (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>app::BoardWindow</name>
    <message>
        <source>Read it again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>タイルの移動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tile, alarm</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Esc once more to leave full screen.</source>
        <translation>全画面表示を終了するには、もう一度 Esc を押してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reading it again gives up what is not saved here.</source>
        <translation>%1 がほかのプログラムで変更されました。再読み込みすると、ここで保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>Save board</source>
        <translation>ボードの保存</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>ボード (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The board could not be saved to %1: %2</source>
        <comment>file, reason</comment>
        <translation>ボードを %1 に保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Nothing is lost: it is still open here. Save it somewhere else.</source>
        <translation>何も失われていません。ボードはここに開いたままです。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Unsaved board</source>
        <translation>未保存のボード</translation>
    </message>
    <message>
        <source>%1[*] - Roster</source>
        <comment>window title, file</comment>
        <translation>%1[*] - Roster</translation>
    </message>
    <message>
        <source>%1 (%2)[*] - Roster</source>
        <comment>window title, board, file</comment>
        <translation>%1 (%2)[*] - Roster</translation>
    </message>
    <message>
        <source>Close board</source>
        <translation>ボードを閉じる</translation>
    </message>
    <message>
        <source>Save the changes of this board before it is closed?</source>
        <translation>このボードを閉じる前に変更を保存しますか?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New board</source>
        <translation>新規ボード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open board…</source>
        <translation>ボードを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>ファイルを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;connections</source>
        <translation>接続を表示(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit mode</source>
        <translation>編集モード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add tile</source>
        <translation>タイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of tile</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Edit &amp;tile…</source>
        <translation>タイルを編集(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate tile</source>
        <translation>タイルを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move tile</source>
        <translation>タイルを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Board &amp;settings…</source>
        <translation>ボードの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Kiosk (full screen)</source>
        <translation>キオスク (全画面)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>次のページ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>前のページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>アラーム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>通知をミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>&amp;Open in a connection</source>
        <translation>接続で開く(&amp;O)</translation>
    </message>
    <message>
        <source>A board needs a connection first: add one here.</source>
        <translation>ボードには先に接続が必要です。ここで追加してください。</translation>
    </message>
    <message>
        <source>Edit tile</source>
        <translation>タイルの編集</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>タイルの追加</translation>
    </message>
    <message>
        <source>Duplicate tile</source>
        <translation>タイルの複製</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>タイルの削除</translation>
    </message>
    <message>
        <source>Board settings</source>
        <translation>ボードの設定</translation>
    </message>
    <message>
        <source>Export alarms</source>
        <translation>アラームのエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The alarms were written to %1.</source>
        <translation>アラームを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>Roster ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board and how many alarms, the alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Chart as table…</source>
        <translation>グラフを表で表示(&amp;C)…</translation>
    </message>
    <message>
        <source>Select a chart first: with Tab, or by a click.</source>
        <translation>先にグラフを選んでください (Tab キーまたはクリック)。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>value in a chart</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>認証情報を入力…</translation>
    </message>
    <message>
        <source>%1 The board connects to %2 without credentials.</source>
        <comment>what is wrong, connection</comment>
        <translation>%1 ボードは認証情報なしで %2 に接続します。</translation>
    </message>
    <message>
        <source>Without them, or with other ones, the server does not let this board read all of its tiles.</source>
        <translation>これがない場合、または別のものの場合、サーバーはこのボードのタイルの一部を読み取らせません。</translation>
    </message>
    <message numerus="yes">
        <source>The server does not let this board read %n tile(s).</source>
        <translation>
            <numerusform>サーバーは、このボードに %n 個のタイルの読み取りを許可していません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConnectionDesk</name>
    <message>
        <source>Sample registry</source>
        <translation>サンプルレジストリ</translation>
    </message>
    <message>
        <source>Open registry file</source>
        <translation>レジストリファイルを開く</translation>
    </message>
    <message>
        <source>Registry files (*.registry);;All files (*)</source>
        <translation>レジストリファイル (*.registry);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Unlock connection</source>
        <translation>接続のロック解除</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>%1 への変更を許可しますか?</translation>
    </message>
    <message>
        <source>The connection is made anew. It stays unlocked, also next time, until you make it read-only again.</source>
        <translation>接続し直します。再び読み取り専用にするまで、次回以降もロック解除のままになります。</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
</context>
<context>
    <name>app::CredentialDesk</name>
    <message>
        <source>Roster keeps no passwords by itself, so it asks each time.</source>
        <translation>Roster 自身はパスワードを保存しないため、毎回入力が必要です。</translation>
    </message>
    <message>
        <source>The keychain does not have them all. What you type will be remembered in it.</source>
        <translation>キーチェーンにすべてはそろっていません。入力した内容はキーチェーンに記憶されます。</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>キーチェーンからまだ応答がありません。</translation>
    </message>
    <message>
        <source>Type them instead…</source>
        <translation>代わりに入力…</translation>
    </message>
    <message>
        <source>Do not wait for the keychain</source>
        <translation>キーチェーンの応答を待たない</translation>
    </message>
    <message>
        <source>Asking the keychain for the credentials of %1…</source>
        <comment>connections</comment>
        <translation>%1 の認証情報をキーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>The credentials of %1 could not be remembered.</source>
        <translation>%1 の認証情報を記憶できませんでした。</translation>
    </message>
    <message>
        <source>%1 They are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1この接続を開くたびに入力が必要です。</translation>
    </message>
    <message>
        <source>The keychain could not be told to forget the credentials of this connection.</source>
        <translation>この接続の認証情報をキーチェーンから消去できませんでした。</translation>
    </message>
    <message>
        <source>%1 They may still be in it, as an entry of Roster; remove it there.</source>
        <comment>why not, a sentence</comment>
        <translation>%1Roster の項目としてまだ残っている可能性があります。キーチェーン側で削除してください。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
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
        <translation>削除、コピー、移動、または変更セットの適用が進行中です。%1 を閉じますか?</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>進行中の処理</translation>
    </message>
    <message>
        <source>It ends where it is: what is done stays done, the rest is left as it was.</source>
        <translation>処理はその場で終わります。済んだものはそのまま、残りは元の状態のままになります。</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>それでも閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Quit while a delete, copy, move or change set is under way?</source>
        <translation>削除、コピー、移動、または変更セットの適用が進行中です。終了しますか?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>connection, its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roster - %1</source>
        <comment>window title, connection</comment>
        <translation>Roster - %1</translation>
    </message>
    <message>
        <source>&amp;Unlock for changes…</source>
        <translation>変更のためロック解除(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Make read-only</source>
        <translation>読み取り専用にする(&amp;M)</translation>
    </message>
    <message>
        <source>Open a connection first.</source>
        <translation>先に接続を開いてください。</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>ノード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新規接続(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open registry file…</source>
        <translation>レジストリファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>サンプルレジストリを開く(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;tab of this connection</source>
        <translation>この接続の新しいタブ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>New &amp;board</source>
        <translation>新規ボード(&amp;B)</translation>
    </message>
    <message>
        <source>Open boar&amp;d…</source>
        <translation>ボードを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Recent boards</source>
        <translation>最近のボード(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;example board</source>
        <translation>サンプルボードを開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>ノード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>Edit &amp;path</source>
        <translation>パスを編集(&amp;P)</translation>
    </message>
    <message>
        <source>Pause &amp;live changes</source>
        <translation>ライブ更新を一時停止(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>次のタブ(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>前のタブ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>コマンドパレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>今すぐサーバーに問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Roster</source>
        <translation>Roster について(&amp;A)</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>開いている接続はありません</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>Roster ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>ウィンドウのツアー(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>connection, its state, explanation</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>動きを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing fades or slides; what changed keeps a mark until you visit it</source>
        <translation>フェードやスライドをしません。変わったものには、そこへ移動するまで印が残ります</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
</context>
<context>
    <name>app::ScreenAwake</name>
    <message>
        <source>The screen cannot be kept awake: there is no session bus.</source>
        <translation>画面の消灯を防げません: セッションバスがありません。</translation>
    </message>
    <message>
        <source>A board is shown</source>
        <translation>ボードを表示しています</translation>
    </message>
    <message>
        <source>The screen cannot be kept awake: %1</source>
        <comment>technical reason</comment>
        <translation>画面の消灯を防げません: %1</translation>
    </message>
</context>
<context>
    <name>app::TabBar</name>
    <message>
        <source>Open connections</source>
        <translation>開いている接続</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Roster</source>
        <translation>Roster について</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>概要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>ライセンス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>診断情報(&amp;D)</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Roster %1</translation>
    </message>
    <message>
        <source>A browser and editor for service registries kept in Apache ZooKeeper.</source>
        <translation>Apache ZooKeeper に保持されたサービスレジストリのブラウザー兼エディターです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can encrypt connections with TLS; Roster does not use that yet.</source>
        <translation>このコンピューターの ZooKeeper ライブラリは TLS による接続の暗号化に対応していますが、Roster はまだ使用していません。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot encrypt connections: it was built without TLS.</source>
        <translation>このコンピューターの ZooKeeper ライブラリは接続を暗号化できません。TLS なしでビルドされています。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can sign in with SASL; Roster does not use that yet.</source>
        <translation>このコンピューターの ZooKeeper ライブラリは SASL による認証に対応していますが、Roster はまだ使用していません。</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot sign in with Kerberos: it was built without SASL.</source>
        <translation>このコンピューターの ZooKeeper ライブラリは Kerberos で認証できません。SASL なしでビルドされています。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Co&amp;py diagnostics</source>
        <translation>診断情報をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>This helps with a report. It has no names of hosts or connections, no paths, no data and no passwords.</source>
        <translation>問題を報告するときに役立ちます。ホスト名、接続名、パス、データ、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
</context>
<context>
    <name>ui::AccessController</name>
    <message>
        <source>Edit access &amp;list…</source>
        <translation>アクセスリストを編集(&amp;L)…</translation>
    </message>
    <message>
        <source>Change who may read and write the selected node</source>
        <translation>選択したノードを読み書きできる利用者を変更します</translation>
    </message>
    <message>
        <source>Edit access list</source>
        <translation>アクセスリストの編集</translation>
    </message>
</context>
<context>
    <name>ui::AclChangeModel</name>
    <message>
        <source>not readable</source>
        <comment>an access list</comment>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>outcome for a node</comment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Access list now</source>
        <translation>現在のアクセスリスト</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ui::AclDelegate</name>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>ui::AclDialog</name>
    <message>
        <source>Edit access list</source>
        <translation>アクセスリストの編集</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>相手側を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Also on all &amp;nodes below (shown before anything changes)</source>
        <translation>配下のすべてのノードにも適用 (変更前に表示)(&amp;N)</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>アクセスリスト</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>プリセット(&amp;S)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>&amp;Open: everything for everybody</source>
        <translation>公開: 全員にすべての権限(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mine: everything for this connection&apos;s credentials, nothing for others</source>
        <translation>自分専用: この接続の認証情報にすべての権限、ほかはなし(&amp;M)</translation>
    </message>
    <message>
        <source>Mine, &amp;readable: everything for this connection&apos;s credentials, others may read</source>
        <translation>自分専用、読み取り可: この接続の認証情報にすべての権限、ほかは読み取りのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only for &amp;everybody</source>
        <translation>全員に読み取り専用(&amp;E)</translation>
    </message>
    <message>
        <source>Entry for a user and password (digest)</source>
        <translation>ユーザーとパスワードのエントリー (digest)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Add entr&amp;y</source>
        <translation>エントリーを追加(&amp;Y)</translation>
    </message>
    <message>
        <source>Only a hash of the password is kept, and the field is emptied.</source>
        <translation>パスワードのハッシュだけが保存され、入力欄は空になります。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>変更セットに追加(&amp;H)</translation>
    </message>
    <message>
        <source>Set the list together with other changes, when the change set is applied</source>
        <translation>変更セットの適用時に、ほかの変更と一緒にリストを設定します</translation>
    </message>
    <message>
        <source>Version of the access list: %1</source>
        <comment>a number</comment>
        <translation>アクセスリストのバージョン: %1</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Set this access list on %1?</source>
        <translation>%1 にこのアクセスリストを設定しますか?</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーの応答を待っています…</translation>
    </message>
    <message>
        <source>The node was deleted and made again in the meantime. Its list is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>その間にノードが削除され、再び作成されました。現在のリスト: %1。自分のリストは下に残してあります。保存すると相手側のリストを置き換えます。</translation>
    </message>
    <message>
        <source>Somebody else changed this list in the meantime. It is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>その間にほかの誰かがこのリストを変更しました。現在のリスト: %1。自分のリストは下に残してあります。保存すると相手側のリストを置き換えます。</translation>
    </message>
</context>
<context>
    <name>ui::AclEditModel</name>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>permission</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>permission</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>permission</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>permission</comment>
        <translation>削除</translation>
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
        <translation>スキーム</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>create children</source>
        <comment>permission</comment>
        <translation>子ノードの作成</translation>
    </message>
    <message>
        <source>delete children</source>
        <comment>permission</comment>
        <translation>子ノードの削除</translation>
    </message>
    <message>
        <source>read</source>
        <comment>permission</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write</source>
        <comment>permission</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>set this list</source>
        <comment>permission</comment>
        <translation>このリストの設定</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>permission</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ui::AclPane</name>
    <message>
        <source>Access list</source>
        <translation>アクセスリスト</translation>
    </message>
</context>
<context>
    <name>ui::AclTreeDialog</name>
    <message>
        <source>Show only &amp;problems</source>
        <translation>問題のあるものだけを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Access list of a whole subtree</source>
        <translation>サブツリー全体のアクセスリスト</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>%1 and all below it: %2</source>
        <comment>path, access list</comment>
        <translation>%1 とその配下すべて: %2</translation>
    </message>
    <message>
        <source>Looking at the access lists: %1 of %2 known nodes.</source>
        <translation>アクセスリストを調べています: 既知のノード %2 個のうち %1 個。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) will change.</source>
        <translation>
            <numerusform>%n 個のノードが変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have this list already.</source>
        <translation>
            <numerusform>%n 個のノードはすでにこのリストです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be looked at and stay as they are, with all below them.</source>
        <translation>
            <numerusform>%n 個のノードは調べられず、その配下も含めて現在のままになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</source>
        <translation>
            <numerusform>ノードが %n 個を超えています。残りは現在のままになります。より小さなサブツリーに分けて続けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not complete and cannot be applied: %1</source>
        <translation>一覧が完全ではないため適用できません: %1</translation>
    </message>
    <message>
        <source>/zookeeper is the server&apos;s own and is left out.</source>
        <translation>/zookeeper はサーバー自身のものなので対象外です。</translation>
    </message>
    <message>
        <source>Setting the access lists…</source>
        <translation>アクセスリストを設定しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) changed.</source>
        <translation>
            <numerusform>%n 個のノードを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be changed: see the last column.</source>
        <translation>
            <numerusform>%n 個のノードを変更できませんでした。最後の列を参照してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were not reached and are as before.</source>
        <translation>
            <numerusform>%n 個のノードには到達せず、以前のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 Do it again later; what has the list already is left alone.</source>
        <translation>中止しました: %1後でもう一度実行してください。すでにこのリストになっているものはそのままになります。</translation>
    </message>
</context>
<context>
    <name>ui::ActionMenus</name>
    <message>
        <source>S&amp;ervices</source>
        <translation>サービス(&amp;E)</translation>
    </message>
    <message>
        <source>Cop&amp;y and move</source>
        <translation>コピーと移動(&amp;Y)</translation>
    </message>
    <message>
        <source>Change se&amp;t</source>
        <translation>変更セット(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster は読み取り専用で起動されました (--read-only)。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is in the way, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>先にノードを選択してください。</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1。現在は実行できません: %2</translation>
    </message>
</context>
<context>
    <name>ui::AlarmModel</name>
    <message>
        <source>raised</source>
        <comment>an alarm</comment>
        <translation>発生中</translation>
    </message>
    <message>
        <source>over</source>
        <comment>an alarm</comment>
        <translation>解消</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>an alarm</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>severity</comment>
        <translation>%1、確認済み</translation>
    </message>
    <message>
        <source>%1, raised</source>
        <comment>severity</comment>
        <translation>%1、発生中</translation>
    </message>
    <message>
        <source>over: the tile was removed</source>
        <comment>an alarm</comment>
        <translation>解消: タイルが削除されました</translation>
    </message>
    <message>
        <source>over: the tile was changed</source>
        <comment>an alarm</comment>
        <translation>解消: タイルが変更されました</translation>
    </message>
    <message>
        <source>over: the rule was removed</source>
        <comment>an alarm</comment>
        <translation>解消: ルールが削除されました</translation>
    </message>
    <message>
        <source>over: the rule was changed</source>
        <comment>an alarm</comment>
        <translation>解消: ルールが変更されました</translation>
    </message>
</context>
<context>
    <name>ui::AlarmPane</name>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>確認済みにする(&amp;K)</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>すべて確認済みにする(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>No alarm is raised.</source>
        <translation>発生中のアラームはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) raised.</source>
        <translation>
            <numerusform>%n 件のアラームが発生中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <translation>アラームはありません。</translation>
    </message>
</context>
<context>
    <name>ui::BoardDialog</name>
    <message>
        <source>Board settings</source>
        <translation>ボードの設定</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>プログラムと同じ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>昼</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>テーマ(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列数(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Next page after:</source>
        <translation>次のページまで(&amp;N):</translation>
    </message>
    <message>
        <source>C&amp;onnections, read only:</source>
        <translation>接続 (読み取り専用)(&amp;O):</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>zk://host:2181/chroot</source>
        <translation>zk://host:2181/chroot</translation>
    </message>
    <message>
        <source>http://host:8080, a line each; only for servers that answer no four-letter words</source>
        <translation>http://host:8080 (1 行に 1 つ。4 文字コマンドに応答しないサーバーの場合のみ)</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>Ad&amp;min servers:</source>
        <translation>管理サーバー(&amp;M):</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) use this connection. Give them another one, or remove them, first.</source>
        <translation>
            <numerusform>%n 個のタイルがこの接続を使用しています。先に別の接続を指定するか、タイルを削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>アドレス未設定</translation>
    </message>
    <message>
        <source>Each connection needs a key, by which the tiles call it.</source>
        <translation>各接続には、タイルから指定するためのキーが必要です。</translation>
    </message>
    <message>
        <source>Two connections have the key %1.</source>
        <translation>2 つの接続が同じキー %1 を持っています。</translation>
    </message>
    <message>
        <source>The connection %1 needs an address.</source>
        <translation>接続 %1 にはアドレスが必要です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This board cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>このボードは保存できません: %1。</translation>
    </message>
</context>
<context>
    <name>ui::BoardHeader</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
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
        <translation>ボード</translation>
    </message>
    <message>
        <source>Board without a title</source>
        <translation>無題のボード</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>アラーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>アラームなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>all connections of a board</comment>
        <translation>接続済み</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n watch(es)</source>
        <translation>
            <numerusform>接続済み、ウォッチ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tile(s) polled: the watch budget is used up</source>
        <comment>how many watches</comment>
        <translation>
            <numerusform>%1、タイル %n 個はポーリング: ウォッチの上限に達しています</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on this board yet. Drag a service or a node here, or add a tile in edit mode.</source>
        <translation>このボードにはまだ何もありません。サービスまたはノードをここにドラッグするか、編集モードでタイルを追加してください。</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetController</name>
    <message>
        <source>This cannot be added to a change set.</source>
        <translation>これは変更セットに追加できません。</translation>
    </message>
    <message>
        <source>What the server numbers itself, and what cannot be checked against a version, is carried out at once.</source>
        <translation>サーバーが番号を付けるものと、バージョンと照合できないものは、すぐに実行されます。</translation>
    </message>
    <message>
        <source>The change set creates a node %1 already.</source>
        <translation>変更セットにはすでにノード %1 の作成が含まれています。</translation>
    </message>
    <message>
        <source>Remove that from the change set first, or choose another name.</source>
        <translation>先にそれを変更セットから外すか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>Add to change set</source>
        <translation>変更セットに追加</translation>
    </message>
    <message>
        <source>Collect what was typed into the selected node, to be applied together with other changes</source>
        <translation>選択したノードに入力した内容を、ほかの変更と一緒に適用するためにまとめます</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>変更セットから外す</translation>
    </message>
    <message>
        <source>Take what is staged for the selected node out of the change set</source>
        <translation>選択したノードについてステージされた変更を、変更セットから外します</translation>
    </message>
    <message>
        <source>The change set is being applied.</source>
        <translation>変更セットを適用しています。</translation>
    </message>
    <message>
        <source>Nothing is staged for this node.</source>
        <translation>このノードについてステージされた変更はありません。</translation>
    </message>
    <message>
        <source>Apply change set…</source>
        <translation>変更セットを適用…</translation>
    </message>
    <message>
        <source>Show all that is staged, and carry it out</source>
        <translation>ステージされた変更をすべて表示し、実行します</translation>
    </message>
    <message>
        <source>Empty change set…</source>
        <translation>変更セットを空にする…</translation>
    </message>
    <message>
        <source>Take everything out of the change set; nothing is written</source>
        <translation>変更セットからすべてを外します。何も書き込まれません</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>ステージされた変更はありません。</translation>
    </message>
    <message>
        <source>Show change set</source>
        <translation>変更セットを表示</translation>
    </message>
    <message>
        <source>List the changes that are staged</source>
        <translation>ステージされた変更を一覧表示します</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>このノードでは何も変更されていません。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存中です。</translation>
    </message>
    <message>
        <source>Somebody else has changed this node. Decide first what shall become of both.</source>
        <translation>ほかの誰かがこのノードを変更しました。先に両方の変更をどうするか決めてください。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The draft was changed after it was staged. This is the text that was staged.</source>
        <translation>ステージした後で下書きが変更されました。これはステージした時点のテキストです。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay in the change set.</source>
        <translation>
            <numerusform>%n 件の変更が変更セットに残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was carried out.</source>
        <translation>何も実行されませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 steps were carried out.</source>
        <translation>%2 ステップのうち %1 ステップを実行しました。</translation>
    </message>
    <message>
        <source>It is not known whether this was applied: %1</source>
        <comment>reason</comment>
        <translation>適用されたかどうか不明です: %1</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>適用されませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were carried out.</source>
        <translation>
            <numerusform>その前の %n ステップは実行されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it came, what is left</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The change set was applied.</source>
        <translation>変更セットを適用しました。</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetPane</name>
    <message>
        <source>Change set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Based on version</source>
        <translation>元のバージョン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Chan&amp;ge set</source>
        <translation>変更セット(&amp;G)</translation>
    </message>
    <message>
        <source>Chan&amp;ge set (%1)</source>
        <comment>how many changes are staged</comment>
        <translation>変更セット (%1)(&amp;G)</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>ノードを表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>ツリーでこのノードに移動します</translation>
    </message>
    <message>
        <source>Take the selected changes out of the change set; nothing is written</source>
        <translation>選択した変更を変更セットから外します。何も書き込まれません</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>すべて外す…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop before the next step; what is carried out stays</source>
        <translation>次のステップの前で止めます。実行済みの分はそのまま残ります</translation>
    </message>
    <message>
        <source>What is staged cannot be written to the disk: %1. It is kept in memory, and will be gone when Roster ends.</source>
        <translation>ステージされた変更をディスクに書き込めません: %1。メモリーに保持されていますが、Roster の終了時に失われます。</translation>
    </message>
    <message>
        <source>Applying step %1 of %2</source>
        <translation>ステップ %1/%2 を適用しています</translation>
    </message>
    <message>
        <source>No change is collected. “Add to change set” takes what you typed, instead of saving it, so that changes on several nodes are reviewed and applied together.</source>
        <translation>変更はまだ集められていません。「変更セットに追加」は、入力したものを保存せずに集め、複数のノードの変更をまとめて確認し適用できるようにします。</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>グラフの表</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>title of a chart, time</comment>
        <translation>%1 (%2 時点)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>All rows, with tabs between the columns</source>
        <translation>すべての行 (列の間はタブ)</translation>
    </message>
</context>
<context>
    <name>ui::CommandModel</name>
    <message>
        <source>This is not offered any more.</source>
        <comment>a command</comment>
        <translation>これはもう利用できません。</translation>
    </message>
    <message>
        <source>Not possible just now.</source>
        <comment>a command</comment>
        <translation>現在は実行できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, its keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1。現在は実行できません: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>コマンドの文字をいくつか入力</translation>
    </message>
    <message>
        <source>No command has these letters in this order.</source>
        <translation>これらの文字をこの順に含むコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>Merge with what somebody else saved</source>
        <translation>ほかの人が保存した内容とのマージ</translation>
    </message>
    <message>
        <source>Merge these too</source>
        <translation>これらもマージ</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>自分側と相手側</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>相手側を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Gives up what you typed, for what the server has</source>
        <translation>入力した内容を破棄し、サーバー上の内容にします</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分側を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Your text replaces what the server has</source>
        <translation>入力したテキストでサーバー上の内容を置き換えます</translation>
    </message>
    <message>
        <source>&amp;Save merged</source>
        <translation>マージ結果を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the result in the middle</source>
        <translation>中央の結果を保存します</translation>
    </message>
    <message>
        <source>Theirs: version %1, saved %2</source>
        <translation>相手側: バージョン %1、%2 に保存</translation>
    </message>
    <message>
        <source>Your merge so far</source>
        <translation>現在までのマージ</translation>
    </message>
    <message>
        <source>Mine: what you typed</source>
        <translation>自分側: 入力した内容</translation>
    </message>
    <message>
        <source>The node exists again on the server.</source>
        <translation>ノードが再びサーバー上に存在しています。</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1. What you chose and typed is as it was; the new changes are not in it yet.</source>
        <translation>サーバー上のノードが再び変更され、バージョン %1 になりました。選択や入力の内容はそのままですが、新しい変更はまだ含まれていません。</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to something that is not text. It cannot be merged: copy what you need, then take theirs or keep mine.</source>
        <translation>サーバー上のノードが再び変更され、テキストではなくなりました。マージできません。必要なものをコピーしてから、相手側を採用するか自分側を保持してください。</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1: this is the merge with it.</source>
        <translation>サーバー上のノードが再び変更され、バージョン %1 になりました。これはそのバージョンとのマージです。</translation>
    </message>
    <message>
        <source>The node was deleted on the server meanwhile. Keep mine to create it again, or cancel: your draft stays.</source>
        <translation>その間にノードがサーバー上で削除されました。自分側を保持すると再び作成されます。キャンセルすると下書きは残ります。</translation>
    </message>
    <message>
        <source>What you chose and typed here is lost when you leave; your draft stays as it was. Cancel once more to leave.</source>
        <translation>ここで選択や入力をした内容は、離れると失われます。下書きは以前のまま残ります。離れるには、もう一度キャンセルしてください。</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. It is not text, so the two cannot be merged: take one of them as a whole.</source>
        <translation>編集中に、ほかの誰かがこのノードを保存しました。テキストではないためマージできません。どちらか一方をそのまま選んでください。</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. The middle brings both together; decide where both changed the same lines.</source>
        <translation>編集中に、ほかの誰かがこのノードを保存しました。中央に両方を合わせたものを示します。同じ行が両方で変更された箇所を決めてください。</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーの応答を待っています…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>マージ中…</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>解決が必要な競合: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the new changes before you save</source>
        <translation>保存する前に新しい変更をマージしてください</translation>
    </message>
    <message>
        <source>No conflict is left: ready to be saved</source>
        <translation>競合は残っていません。保存できます</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試行(&amp;T)</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>接続の問題</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試行</translation>
    </message>
    <message>
        <source>Ed&amp;it connection…</source>
        <translation>接続を編集(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <comment>state, time</comment>
        <translation>%1 (%2 以降)。</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <comment>state, time, server</comment>
        <translation>%1 (%2 以降、%3)。</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>表示内容は %1 時点のものです。</translation>
    </message>
    <message>
        <source>Attempt %1 failed, next try in %2 s.</source>
        <translation>試行 %1 回目は失敗、%2 秒後に再試行。</translation>
    </message>
    <message>
        <source>Attempt %1 failed, trying again.</source>
        <translation>試行 %1 回目は失敗、再試行中。</translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation>試行 %1 回目。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新規接続</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>再テスト(&amp;T)</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>テストは成功しました</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>テストは失敗しました</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>Connection strin&amp;g:</source>
        <translation>接続文字列(&amp;G):</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Gro&amp;up:</source>
        <translation>グループ(&amp;U):</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Shown along the tab and the window, so that nobody takes one environment for another</source>
        <translation>タブとウィンドウに沿って表示され、環境の取り違えを防ぎます</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>セッションタイムアウト</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Asked for; the server may grant another</source>
        <translation>要求する値です。サーバーが別の値にすることがあります</translation>
    </message>
    <message>
        <source>Session t&amp;imeout:</source>
        <translation>セッションタイムアウト(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Read-only: refuse every change</source>
        <translation>読み取り専用: すべての変更を拒否(&amp;R)</translation>
    </message>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster は読み取り専用で起動されました (--read-only)。</translation>
    </message>
    <message>
        <source>&amp;Live: follow changes as they happen</source>
        <translation>ライブ: 変更をその都度反映(&amp;L)</translation>
    </message>
    <message>
        <source>Without it nothing is watched on the server, and you refresh by hand</source>
        <translation>オフの場合、サーバー上では何もウォッチされず、手動で再読み込みします</translation>
    </message>
    <message>
        <source>Sa&amp;ve this connection</source>
        <translation>この接続を保存(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionEditing</name>
    <message>
        <source>Revert c&amp;hanges</source>
        <translation>変更を取り消す(&amp;H)</translation>
    </message>
    <message>
        <source>Give up what was typed into the selected node</source>
        <translation>選択したノードに入力した内容を破棄します</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>このノードでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Sho&amp;w drafts</source>
        <translation>下書きを表示(&amp;W)</translation>
    </message>
    <message>
        <source>List the nodes whose text is not saved</source>
        <translation>テキストが保存されていないノードを一覧表示します</translation>
    </message>
    <message>
        <source>Undo &amp;typing</source>
        <translation>入力を元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>テキストの最後の変更を元に戻します</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>何も入力されていません。</translation>
    </message>
    <message>
        <source>Redo t&amp;yping</source>
        <translation>入力をやり直す(&amp;Y)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>元に戻した変更をもう一度行います</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>元に戻した変更はありません。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>整形(&amp;F)</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines, in the text itself</source>
        <translation>テキスト内の JSON を複数行に整形します</translation>
    </message>
    <message>
        <source>M&amp;inify</source>
        <translation>空白を除去(&amp;I)</translation>
    </message>
    <message>
        <source>Take all white space out of the JSON, in the text itself</source>
        <translation>テキスト内の JSON から空白をすべて取り除きます</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Put the cursor on a line of the text</source>
        <translation>テキストの指定した行にカーソルを移動します</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace</source>
        <translation>検索と置換(&amp;E)</translation>
    </message>
    <message>
        <source>Replace words in the text</source>
        <translation>テキスト内の語句を置換します</translation>
    </message>
    <message>
        <source>&amp;JSON Schemas…</source>
        <translation>JSON スキーマ(&amp;J)…</translation>
    </message>
    <message>
        <source>Say which nodes have a JSON Schema, and where it is read from</source>
        <translation>どのノードに JSON スキーマがあり、どこから読み取るかを指定します</translation>
    </message>
    <message>
        <source>No text is shown.</source>
        <translation>テキストが表示されていません。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>これは JSON ではありません。</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Begin to change the text of the selected node</source>
        <translation>選択したノードのテキストの変更を始めます</translation>
    </message>
    <message>
        <source>Fin&amp;d in text</source>
        <translation>テキスト内を検索(&amp;D)</translation>
    </message>
    <message>
        <source>Find words in the text of the selected node</source>
        <translation>選択したノードのテキスト内で語句を検索します</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Go on to the next place that was found</source>
        <translation>次の検索結果に進みます</translation>
    </message>
    <message>
        <source>Find previo&amp;us</source>
        <translation>前を検索(&amp;U)</translation>
    </message>
    <message>
        <source>Go back to the place that was found before</source>
        <translation>前の検索結果に戻ります</translation>
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
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>今すぐサーバーに問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>タイムアウト %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>ウォッチ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>開いている接続はありません</translation>
    </message>
    <message>
        <source>%1 since %2. %3</source>
        <comment>state, time, explanation</comment>
        <translation>%1 (%2 以降)。%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>セッション: %1</translation>
    </message>
    <message>
        <source>Session timeout agreed on: %1</source>
        <translation>合意したセッションタイムアウト: %1</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>往復時間: %1</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>最後の応答: %1</translation>
    </message>
    <message>
        <source>Watches on the server: %1</source>
        <translation>サーバー上のウォッチ: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionServices</name>
    <message>
        <source>Show services below</source>
        <translation>配下のサービスを表示</translation>
    </message>
    <message>
        <source>The services below this node: who is up, who is gone</source>
        <translation>このノードの配下のサービス: 稼働中のものと消失したもの</translation>
    </message>
    <message>
        <source>Show as service…</source>
        <translation>サービスとして表示…</translation>
    </message>
    <message>
        <source>Say how this node&apos;s children are to be read, when it was not found out</source>
        <translation>自動で判別できなかった場合に、このノードの子ノードの読み取り方を指定します</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>The tree of nodes (Ctrl+1)</source>
        <translation>ノードのツリー (Ctrl+1)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The services that nodes tell of (Ctrl+2)</source>
        <translation>ノードが示すサービス (Ctrl+2)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>%1: yes. No server says whether a password is right: that shows at the first node it protects.</source>
        <comment>test step</comment>
        <translation>%1: 成功。パスワードが正しいかどうかを知らせるサーバーはありません。保護された最初のノードで判明します。</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>test step</comment>
        <translation>%1: 成功</translation>
    </message>
    <message>
        <source>%1: yes (%2)</source>
        <comment>test step, detail</comment>
        <translation>%1: 成功 (%2)</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>test step</comment>
        <translation>%1: 未実施</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <comment>test step, what happened, what to do</comment>
        <translation>%1: 失敗。%2%3</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>名前の解決</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>ポートの応答</translation>
    </message>
    <message>
        <source>It is a ZooKeeper that serves</source>
        <translation>稼働中の ZooKeeper の確認</translation>
    </message>
    <message>
        <source>Session made</source>
        <translation>セッションの確立</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>認証情報の受け入れ</translation>
    </message>
    <message>
        <source>The root can be read</source>
        <translation>ルートの読み取り</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionView</name>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Read again what is shown (F5)</source>
        <translation>表示内容を読み取り直します (F5)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>&amp;Access list</source>
        <translation>アクセスリスト(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>下書き(&amp;R)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>What was written to this node with Roster, and what was seen to change in it</source>
        <translation>Roster でこのノードに書き込んだ内容と、観測されたノードの変更</translation>
    </message>
    <message>
        <source>There is no node %1. It exists as far as %2.</source>
        <comment>wanted path, its deepest existing part</comment>
        <translation>ノード %1 は存在しません。%2 までは存在します。</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Changes are possible. Click to make this connection read-only again.</source>
        <translation>変更できます。クリックすると、この接続を再び読み取り専用にします。</translation>
    </message>
    <message>
        <source>Every change is refused. Click to unlock this connection.</source>
        <translation>すべての変更が拒否されます。クリックすると、この接続のロックを解除します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>locked or not, why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Node stat&amp;us</source>
        <translation>ノードのステータス(&amp;U)</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>イベント(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the path of the selected node</source>
        <translation>選択したノードのパスをコピーします</translation>
    </message>
    <message>
        <source>C&amp;opy data</source>
        <translation>データをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy what the selected node holds</source>
        <translation>選択したノードの内容をコピーします</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>Copy nodes</source>
        <translation>ノードのコピー</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>ノードの移動</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>ノードの名前変更</translation>
    </message>
    <message>
        <source>Duplicate node</source>
        <translation>ノードの複製</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>ノードの貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%n selected nodes</source>
        <translation>
            <numerusform>選択した %n 個のノード</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2, with everything below.</source>
        <comment>connection, node</comment>
        <translation>%1 から: %2 とその配下すべて。</translation>
    </message>
    <message>
        <source>%1, with everything below.</source>
        <translation>%1 とその配下すべて。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Target parent</source>
        <translation>移動先の親</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>配置先(&amp;B):</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Everybody may do everything</source>
        <translation>全員にすべてを許可</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>この接続の ID のみ</translation>
    </message>
    <message>
        <source>&amp;Access lists:</source>
        <translation>アクセスリスト(&amp;A):</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Made persistent</source>
        <translation>永続にする</translation>
    </message>
    <message>
        <source>&amp;Ephemeral nodes:</source>
        <translation>一時的ノード(&amp;E):</translation>
    </message>
    <message>
        <source>Nothing is copied there</source>
        <translation>何もコピーしない</translation>
    </message>
    <message>
        <source>It stays, what is missing below it is added</source>
        <translation>そのまま残し、配下に足りないものを追加</translation>
    </message>
    <message>
        <source>&amp;If a node is there:</source>
        <translation>ノードがある場合(&amp;I):</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to copy at once. Copy parts of them.</source>
        <translation>
            <numerusform>ノードが %n 個を超えており、一度にコピーできません。部分ごとにコピーしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n 個のノード、データ %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A node cannot be put in its own place, nor below itself.</source>
        <translation>ノードを自身の位置や自身の配下に置くことはできません。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>新しい名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose another place, or another name.</source>
        <translation>別の場所、または別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>ui::CopyTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::CreateNodeDialog</name>
    <message>
        <source>Create node</source>
        <translation>ノードの作成</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>変更セットに追加(&amp;H)</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>%1 の配下</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>%1 と同じ階層</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>場所(&amp;W):</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>ノード名</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Create missing &amp;parents too: the name may hold slashes</source>
        <translation>存在しない親も作成 (名前にスラッシュを使用可)(&amp;P)</translation>
    </message>
    <message>
        <source>New node&apos;s data</source>
        <translation>新しいノードのデータ</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>データ(&amp;D):</translation>
    </message>
    <message>
        <source>N&amp;o data at all (null, not empty)</source>
        <translation>データなし (空ではなく null)(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Sequential: the server appends a number to the name</source>
        <translation>連番: サーバーが名前に番号を付加(&amp;S)</translation>
    </message>
    <message>
        <source>Open: everybody may do everything</source>
        <translation>公開: 全員にすべてを許可</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>この接続の ID のみ</translation>
    </message>
    <message>
        <source>Everybody reads, this connection&apos;s identities do everything</source>
        <translation>全員に読み取り、この接続の ID にすべてを許可</translation>
    </message>
    <message>
        <source>The same as the parent&apos;s</source>
        <translation>親と同じ</translation>
    </message>
    <message>
        <source>&amp;Access list:</source>
        <translation>アクセスリスト(&amp;A):</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>ノードの種類</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>永続</translation>
    </message>
    <message>
        <source>Ephemeral: goes with this connection&apos;s session</source>
        <translation>一時的: この接続のセッションとともに消える</translation>
    </message>
    <message>
        <source>Container: goes after its last child</source>
        <translation>コンテナ: 最後の子ノードの後に消える</translation>
    </message>
    <message>
        <source>With a time to live</source>
        <translation>TTL 付き</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>TTL (有効期間)</translation>
    </message>
    <message>
        <source>Unit of the time to live</source>
        <translation>TTL の単位</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーの応答を待っています…</translation>
    </message>
    <message>
        <source>There is a node %1 already.</source>
        <translation>ノード %1 はすでに存在します。</translation>
    </message>
    <message>
        <source>A container cannot be sequential.</source>
        <translation>コンテナは連番にできません。</translation>
    </message>
    <message>
        <source>The parent&apos;s access list is not known.</source>
        <translation>親のアクセスリストが不明です。</translation>
    </message>
    <message>
        <source>What the server gives a number cannot be staged: its name is known only when it is created</source>
        <translation>サーバーが番号を付けるものはステージできません。名前は作成されて初めて決まります</translation>
    </message>
    <message>
        <source>Create it together with other changes, when the change set is applied</source>
        <translation>変更セットの適用時に、ほかの変更と一緒に作成します</translation>
    </message>
</context>
<context>
    <name>ui::CredentialDialog</name>
    <message>
        <source>Credentials for %1</source>
        <comment>window title, connection</comment>
        <translation>%1 の認証情報</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opened with %n credential(s). %2</source>
        <comment>connection, why it is asked</comment>
        <translation>
            <numerusform>%1 は %n 件の認証情報を使って開きます。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;without</source>
        <translation>認証情報なしで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Nodes that want a credential will refuse you</source>
        <translation>認証情報を必要とするノードからは拒否されます</translation>
    </message>
</context>
<context>
    <name>ui::CredentialRows</name>
    <message>
        <source>S&amp;how passwords</source>
        <translation>パスワードを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add credential</source>
        <translation>認証情報を追加(&amp;A)</translation>
    </message>
    <message>
        <source>A user and a password, or what another scheme of the server wants</source>
        <translation>ユーザーとパスワード、またはサーバーのほかのスキームが必要とするもの</translation>
    </message>
    <message>
        <source>A credential has a scheme; digest is the usual one.</source>
        <translation>認証情報にはスキームが必要です。通常は digest です。</translation>
    </message>
    <message>
        <source>A password has a user.</source>
        <translation>パスワードにはユーザーが必要です。</translation>
    </message>
    <message>
        <source>A user name has no colon.</source>
        <translation>ユーザー名にコロンは使えません。</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>digest for a user and a password; others as the server has been taught them</source>
        <translation>ユーザーとパスワードには digest。ほかはサーバーの設定によります</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Remove this credential</source>
        <translation>この認証情報を削除</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Text of the scheme</source>
        <translation>スキームのテキスト</translation>
    </message>
</context>
<context>
    <name>ui::CredentialSection</name>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Remember in the &amp;keychain</source>
        <translation>キーチェーンに記憶(&amp;K)</translation>
    </message>
    <message>
        <source>The connection to the server is not encrypted: whoever can listen on the network can read these.</source>
        <translation>サーバーへの接続は暗号化されていません。ネットワークを傍受できる者は、これらを読み取れます。</translation>
    </message>
    <message>
        <source>Passwords are kept in the keychain of your desktop or in memory, never in a file of Roster. Without it they are asked for each time this connection is opened.</source>
        <translation>パスワードはデスクトップのキーチェーンまたはメモリーに保持され、Roster のファイルには決して保存されません。キーチェーンを使わない場合は、この接続を開くたびに入力が必要です。</translation>
    </message>
    <message>
        <source>%1 Passwords are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1この接続を開くたびにパスワードの入力が必要です。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>ui::DataEditor</name>
    <message>
        <source>Node data</source>
        <translation>ノードのデータ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Fold or unfold all</source>
        <translation>すべて折りたたむ/展開する</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Correct the text first: it cannot be read.</source>
        <translation>先にテキストを修正してください。読み取れません。</translation>
    </message>
    <message>
        <source>null (no data)
This node was created without data.</source>
        <translation>null (データなし)
このノードはデータなしで作成されました。</translation>
    </message>
    <message>
        <source>empty (0 bytes)
This node has data, of length zero.</source>
        <translation>空 (0 バイト)
このノードには長さ 0 のデータがあります。</translation>
    </message>
    <message>
        <source>Save the node&apos;s bytes</source>
        <translation>ノードのバイト列の保存</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されませんでした: %1</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自動 (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>This cannot be edited here: what is packed in it is too large.</source>
        <translation>ここでは編集できません: 圧縮されている内容が大きすぎます。</translation>
    </message>
    <message>
        <source>This cannot be edited decoded: its base64 is written unevenly and would be written otherwise. Choose another format to edit the text itself.</source>
        <translation>デコードした状態では編集できません: base64 の書き方が不規則で、元と異なる形で書き込まれてしまいます。テキスト自体を編集するには、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is too large to be shown as a whole.</source>
        <translation>ここでは編集できません: 全体を表示するには大きすぎます。</translation>
    </message>
    <message>
        <source>Not laid out: the result would be too large.</source>
        <translation>整形しませんでした: 結果が大きすぎます。</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Decoded base64</source>
        <translation>base64 をデコード</translation>
    </message>
    <message>
        <source>The bytes as they are, written in base64</source>
        <translation>バイト列をそのまま base64 で表記</translation>
    </message>
    <message>
        <source>The data is a text in base64: what it says, written in base64 again when it is saved</source>
        <translation>データは base64 のテキストです。その中身を表示し、保存時に再び base64 にします</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>The data is compressed with gzip. Show what is inside.</source>
        <translation>データは gzip で圧縮されています。中身を表示します。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Find in data (Ctrl+F)</source>
        <translation>データ内を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Save bytes to file…</source>
        <translation>バイト列をファイルに保存…</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>整形表示</translation>
    </message>
    <message>
        <source>JSON laid out over lines; only white space differs from the data</source>
        <translation>JSON を複数行に整形して表示します。データとの違いは空白だけです</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>The text as it is stored</source>
        <translation>格納されているままのテキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Every byte in hexadecimal</source>
        <translation>すべてのバイトを 16 進で表示</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>JSON as a tree beside the text</source>
        <translation>テキストの横に JSON をツリー表示</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 gzip, %2 bytes unpacked</source>
        <translation>gzip %1、展開後 %2 バイト</translation>
    </message>
    <message>
        <source>gzip, not unpacked: what is inside is too large</source>
        <translation>gzip、未展開: 中身が大きすぎます</translation>
    </message>
    <message>
        <source>begins like gzip, but is damaged: not unpacked</source>
        <translation>先頭は gzip のようですが破損しています: 未展開</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 (バイトオーダーマーク付き)</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16、リトルエンディアン</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16、ビッグエンディアン</translation>
    </message>
    <message>
        <source>not text: shown as hex</source>
        <translation>テキストではない: 16 進で表示</translation>
    </message>
    <message>
        <source>only the first %1 bytes are shown</source>
        <translation>先頭の %1 バイトだけを表示</translation>
    </message>
    <message>
        <source>too large when formatted: shown as it is</source>
        <translation>整形すると大きすぎる: そのまま表示</translation>
    </message>
    <message>
        <source>nested deeper than 512 levels: the innermost stay on one line</source>
        <translation>512 階層を超える入れ子: 最も内側は 1 行のまま</translation>
    </message>
    <message>
        <source>long lines are cut for display only</source>
        <translation>長い行は表示上だけ切り詰め</translation>
    </message>
    <message>
        <source>the tree shows the first million values</source>
        <translation>ツリーは最初の 100 万個の値を表示</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>base64 からデコード</translation>
    </message>
    <message>
        <source>not decoded: this is not base64</source>
        <translation>デコードなし: base64 ではありません</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>行(&amp;L) (1～%1):</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>ノードが選択されていません。ツリーで選択してください。</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>Delete node</source>
        <translation>ノードの削除</translation>
    </message>
    <message>
        <source>Delete nodes</source>
        <translation>ノードの削除</translation>
    </message>
    <message>
        <source>Delete %1 and everything below it?</source>
        <translation>%1 とその配下すべてを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected nodes and everything below them?</source>
        <translation>
            <numerusform>選択した %n 個のノードとその配下すべてを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes to be deleted</source>
        <translation>削除されるノード</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>変更セットに追加(&amp;H)</translation>
    </message>
    <message>
        <source>Delete it together with other changes, when the change set is applied</source>
        <translation>変更セットの適用時に、ほかの変更と一緒に削除します</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to show and delete at once. Delete parts of them.</source>
        <translation>
            <numerusform>ノードが %n 個を超えており、一度に表示して削除することはできません。部分ごとに削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type the name of the node to confirm: %1</source>
        <translation>確認のためノードの名前を入力してください(&amp;T): %1</translation>
    </message>
    <message>
        <source>&amp;Type the number of nodes to confirm: %1</source>
        <translation>確認のためノードの数を入力してください(&amp;T): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n 個のノード、データ %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ephemeral: their owners may create them again.</source>
        <translation>
            <numerusform>うち %n 個は一時的です。所有者が再び作成する可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read and cannot be restored.</source>
        <translation>
            <numerusform>%n 個のノードは読み取れず、復元できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together to be kept, and cannot be restored.</source>
        <translation>
            <numerusform>%n 個のノードは、合計が大きすぎて保管できないため、復元できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written or created from now on is deleted.</source>
        <translation>これ以降に書き込まれたものや作成されたものは削除されません。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n 件の差分</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <comment>line end: there is none</comment>
        <translation>改行なし</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Both are empty.</source>
        <translation>どちらも空です。</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <comment>stands for lines that are folded away</comment>
        <translation>
            <numerusform>同一の %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>%1 行、削除: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>%1 行、追加: %2</translation>
    </message>
    <message>
        <source>Line %1, changed from: %2 to: %3</source>
        <translation>%1 行、変更前: %2 変更後: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select all at the &amp;left</source>
        <translation>左側をすべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select all at the &amp;right</source>
        <translation>右側をすべて選択(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の差分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show all equal lines</source>
        <translation>同一の行をすべて表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>Show drafts</source>
        <translation>下書きを表示</translation>
    </message>
    <message>
        <source>List what is not saved</source>
        <translation>保存されていないものを一覧表示します</translation>
    </message>
    <message>
        <source>Discard drafts…</source>
        <translation>下書きを破棄…</translation>
    </message>
    <message>
        <source>Give these drafts up</source>
        <translation>これらの下書きを破棄します</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Keep the drafts and close this line</source>
        <translation>下書きを残し、この行を閉じます</translation>
    </message>
    <message>
        <source>Drafts cannot be written to the disk: %1. What you type is kept in memory, and will be gone when Roster ends.</source>
        <translation>下書きをディスクに書き込めません: %1。入力内容はメモリーに保持されますが、Roster の終了時に失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of yours were not saved, the last one typed %1.</source>
        <translation>
            <numerusform>保存されていない下書きが %n 件あります (最後の入力: %1)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftsPane</name>
    <message>
        <source>Unknown, finding out whether it was saved</source>
        <translation>不明 (保存されたか確認中)</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>The node was deleted on the server</source>
        <translation>ノードがサーバー上で削除された</translation>
    </message>
    <message>
        <source>The node was deleted and created anew</source>
        <translation>ノードが削除され、再作成された</translation>
    </message>
    <message>
        <source>Somebody else has changed the node</source>
        <translation>ほかの誰かがノードを変更した</translation>
    </message>
    <message>
        <source>In the change set</source>
        <translation>変更セット内</translation>
    </message>
    <message>
        <source>In the change set, and changed since</source>
        <translation>変更セット内 (その後変更あり)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>入力時刻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Show the node and its draft</source>
        <translation>ノードとその下書きを表示します</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Give this draft up</source>
        <translation>この下書きを破棄します</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Show what will change in all of these nodes, and save them</source>
        <translation>これらすべてのノードの変更内容を表示してから保存します</translation>
    </message>
    <message>
        <source>There is nothing that was typed and not saved. What you type into a node is kept here until you save or discard it, also over a crash.</source>
        <translation>入力して保存していないものはありません。ノードに入力したものは、保存または破棄するまで、クラッシュしてもここに残ります。</translation>
    </message>
</context>
<context>
    <name>ui::DurationBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>A number with s, min, h or d, as in “90 s” or “1 h 30 min”. A number alone: seconds.</source>
        <translation>数値に秒、分、時間、日を付けます (例:「90 秒」「1 時間 30 分」)。数値だけの場合は秒です。</translation>
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
        <translation>変更内容を表示してから保存します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>もう一度保存します</translation>
    </message>
    <message>
        <source>Show difference…</source>
        <translation>差分を表示…</translation>
    </message>
    <message>
        <source>Compare the two, merge them or choose one</source>
        <translation>両者を比較し、マージするか一方を選びます</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分側を保持</translation>
    </message>
    <message>
        <source>Go on with your text; saving it will replace what is on the server now</source>
        <translation>自分のテキストで続けます。保存すると、現在サーバー上にある内容を置き換えます</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手側を採用</translation>
    </message>
    <message>
        <source>Give your text up for what is on the server now</source>
        <translation>自分のテキストを破棄し、現在サーバー上にある内容にします</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>再作成…</translation>
    </message>
    <message>
        <source>Make the node again, with your text</source>
        <translation>自分のテキストでノードを再び作成します</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Give your changes up</source>
        <translation>変更を破棄します</translation>
    </message>
    <message>
        <source>It is not known whether this was saved: the answer was lost. Finding out…</source>
        <translation>保存されたかどうか不明です: 応答が失われました。確認しています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Not saved, kept as a draft. %1</source>
        <translation>未保存、下書きとして保持。%1</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <comment>reason, advice</comment>
        <translation>保存されませんでした: %1%2</translation>
    </message>
    <message>
        <source>In the change set, not saved yet.</source>
        <translation>変更セット内、未保存。</translation>
    </message>
    <message>
        <source>Changed since it was added to the change set. Add it again to have this text applied.</source>
        <translation>変更セットに追加した後で変更されています。このテキストを適用するには、もう一度追加してください。</translation>
    </message>
    <message>
        <source>Changed, not saved.</source>
        <translation>変更あり、未保存。</translation>
    </message>
    <message>
        <source>This node was deleted on the server. Your text is kept as a draft.</source>
        <translation>このノードはサーバー上で削除されました。テキストは下書きとして保持されています。</translation>
    </message>
    <message>
        <source>It cannot be created again: the node above it is gone, too.</source>
        <translation>再び作成することはできません。上位のノードも消失しています。</translation>
    </message>
    <message>
        <source>This node was deleted and created anew while you were editing (version %1, %2). Saving would replace what is in it now.</source>
        <translation>編集中に、このノードが削除され再作成されました (バージョン %1、%2)。保存すると、現在の内容を置き換えます。</translation>
    </message>
    <message>
        <source>Somebody else has changed this node meanwhile (version %1, %2). Your text is untouched.</source>
        <translation>その間にほかの誰かがこのノードを変更しました (バージョン %1、%2)。入力したテキストはそのままです。</translation>
    </message>
</context>
<context>
    <name>ui::EditController</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>スキーマに合わない箇所がほかにもあります。</translation>
    </message>
    <message>
        <source>Not as its schema wants it. %1</source>
        <comment>place and message</comment>
        <translation>スキーマに合っていません。%1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show what will change in the selected node, and save it</source>
        <translation>選択したノードの変更内容を表示してから保存します</translation>
    </message>
    <message>
        <source>Sa&amp;ve all drafts…</source>
        <translation>すべての下書きを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Show what will change in all nodes with unsaved text, and save them</source>
        <translation>未保存のテキストがあるすべてのノードの変更内容を表示してから保存します</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>未保存のものはありません。</translation>
    </message>
    <message>
        <source>Review &amp;before saving</source>
        <translation>保存前に確認(&amp;B)</translation>
    </message>
    <message>
        <source>Show what will change before it is saved to this connection</source>
        <translation>この接続に保存する前に変更内容を表示します</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>このノードでは何も変更されていません。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存中です。</translation>
    </message>
    <message>
        <source>This node has a JSON Schema, and what will be saved is not JSON.</source>
        <translation>このノードには JSON スキーマがありますが、保存される内容は JSON ではありません。</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 has just been changed by somebody else. It will not be overwritten unseen.</source>
        <translation>%1 はたった今ほかの誰かに変更されました。確認なしに上書きされることはありません。</translation>
    </message>
    <message>
        <source>Its old access list is not known: everybody will have every permission on it.</source>
        <translation>以前のアクセスリストが不明なため、全員にすべての権限が与えられます。</translation>
    </message>
    <message>
        <source>It was ephemeral. The new one is persistent and stays until somebody deletes it.</source>
        <translation>以前は一時的でした。新しいノードは永続で、誰かが削除するまで残ります。</translation>
    </message>
</context>
<context>
    <name>ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Watch: created</source>
        <translation>ウォッチ: 作成</translation>
    </message>
    <message>
        <source>Watch: deleted</source>
        <translation>ウォッチ: 削除</translation>
    </message>
    <message>
        <source>Watch: changed</source>
        <translation>ウォッチ: 変更</translation>
    </message>
    <message>
        <source>Watch: children changed</source>
        <translation>ウォッチ: 子ノードの変更</translation>
    </message>
    <message>
        <source>Node appeared</source>
        <translation>ノードの出現</translation>
    </message>
    <message>
        <source>Node replaced by a new one</source>
        <translation>ノードが新しいものに交代</translation>
    </message>
    <message>
        <source>Node gone</source>
        <translation>ノードの消失</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>データの変更</translation>
    </message>
    <message>
        <source>Children changed</source>
        <translation>子ノードの変更</translation>
    </message>
    <message>
        <source>Access list changed</source>
        <translation>アクセスリストの変更</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>ステータスの変更</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>読み取り失敗</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation>変更の実行</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>変更の失敗</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W):</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントのフィルター</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>いずれかの列に含まれるテキスト</translation>
    </message>
    <message>
        <source>Pause events</source>
        <translation>イベントを一時停止</translation>
    </message>
    <message>
        <source>Hold the list still; what happens meanwhile is kept</source>
        <translation>一覧を固定します。その間のイベントは保持されます</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>イベントをコピー</translation>
    </message>
    <message>
        <source>Copy the selected events, or all shown ones</source>
        <translation>選択したイベント、または表示中のすべてのイベントをコピーします</translation>
    </message>
    <message>
        <source>Clear events</source>
        <translation>イベントを消去</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>一覧を空にします</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new</source>
        <translation>
            <numerusform>一時停止中、新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones dropped</source>
        <translation>古い %1 件を破棄</translation>
    </message>
    <message>
        <source>Nothing has happened on this connection since the list was emptied.</source>
        <translation>一覧を空にしてから、この接続では何も起きていません。</translation>
    </message>
    <message>
        <source>No event has this text. Empty the field above to see all of them.</source>
        <translation>このテキストを含むイベントはありません。上の欄を空にすると、すべて表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>大文字と小文字を区別(&amp;M)</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>検索(&amp;D):</translation>
    </message>
    <message>
        <source>Find in data</source>
        <translation>データ内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>置換後(&amp;P):</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match number of matches</comment>
        <translation>%1 / %2 件超</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number of matches</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Roster help</source>
        <translation>Roster ヘルプ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+K)</source>
        <translation>ヘルプを検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>このページにはありません</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の該当箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の該当箇所</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, section</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>見つかりませんでした。語を減らすか、短くしてみてください。</translation>
    </message>
    <message>
        <source>%1 – Roster help</source>
        <comment>title of a page</comment>
        <translation>%1 – Roster ヘルプ</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Web ページを開く</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>このアドレスを Web ブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history could not be written to %1: %2</source>
        <comment>file, reason</comment>
        <translation>履歴を %1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Seen</source>
        <comment>a change that somebody else made</comment>
        <translation>観測</translation>
    </message>
    <message>
        <source>All bytes that are kept of it: data and access lists, before and after</source>
        <translation>保持されている全バイト数: 変更前後のデータとアクセスリスト</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>すべてのノード</translation>
    </message>
    <message>
        <source>The whole connection&apos;s history, also of nodes that are gone</source>
        <translation>消失したノードも含めた、接続全体の履歴</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Against the node now</source>
        <translation>現在のノードとの差</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>With two entries selected, those are compared</source>
        <translation>2 つのエントリーを選択すると、その 2 つを比較します</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Write to the node what it held after this entry</source>
        <translation>このエントリーの後の内容をノードに書き込みます</translation>
    </message>
    <message>
        <source>Restore before…</source>
        <translation>変更前を復元…</translation>
    </message>
    <message>
        <source>Write to the node what it held before this entry</source>
        <translation>このエントリーの前の内容をノードに書き込みます</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>Take this write back, with all that was written together with it</source>
        <translation>この書き込みを、一緒に書き込まれたすべてのものとともに元に戻します</translation>
    </message>
    <message>
        <source>Restore deleted…</source>
        <translation>削除されたものを復元…</translation>
    </message>
    <message>
        <source>Make all nodes again that were deleted together with this one</source>
        <translation>これと一緒に削除されたすべてのノードを再び作成します</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copy the data that this entry left</source>
        <translation>このエントリーの結果のデータをコピーします</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation>ノードを表示します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write this history to a file, a line of JSON for each entry</source>
        <translation>この履歴を、エントリーごとに 1 行の JSON としてファイルに書き込みます</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Select one entry, or two to compare them.</source>
        <translation>1 つのエントリー、または比較する 2 つのエントリーを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was written here with Roster, and nothing was seen to change.</source>
        <translation>Roster による書き込みも、観測された変更もありません。</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>エントリーを選択すると、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>This write did not change this node.</source>
        <translation>この書き込みでこのノードは変更されていません。</translation>
    </message>
    <message>
        <source>What it changed in %1</source>
        <comment>a node</comment>
        <translation>%1 での変更内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>変更後、%1</translation>
    </message>
    <message>
        <source>One of the two is about data, the other about an access list.</source>
        <translation>一方はデータ、もう一方はアクセスリストに関するものです。</translation>
    </message>
    <message>
        <source>From the older entry to the newer one</source>
        <translation>古いエントリーから新しいエントリーへ</translation>
    </message>
    <message>
        <source>Reading the node…</source>
        <translation>ノードを読み取っています…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>From this entry to %1 as it is now</source>
        <comment>a node</comment>
        <translation>このエントリーから現在の %1 へ</translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <comment>one side of a comparison</comment>
        <translation>%1: 不明。</translation>
    </message>
    <message>
        <source>%1: no node</source>
        <comment>one side of a comparison</comment>
        <translation>%1: ノードなし</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>No difference: the bytes are the same.</source>
        <translation>差分なし: バイト列は同じです。</translation>
    </message>
    <message>
        <source>No journal is kept: only what was seen in this window is listed.</source>
        <translation>ジャーナルは保存されていません。このウィンドウで観測されたものだけが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is full: %n older write(s) were dropped, the newest of them of %1.</source>
        <translation>
            <numerusform>ジャーナルがいっぱいです。古い書き込み %n 件が破棄されました (そのうち最新のものは %1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) that were seen are not kept any more.</source>
        <translation>
            <numerusform>観測された古い変更 %n 件は、もう保持されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n entries written.</source>
        <translation>
            <numerusform>エクスポート中: %n 件のエントリーを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n 件のエントリーを %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InstanceModel</name>
    <message>
        <source>node made %1</source>
        <translation>ノード作成 %1</translation>
    </message>
    <message>
        <source>started %1, by its own word</source>
        <translation>起動 %1 (自己申告)</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最終確認 %1</translation>
    </message>
    <message>
        <source>gone for %1</source>
        <translation>消失から %1</translation>
    </message>
    <message>
        <source>%1, of the marked session</source>
        <translation>%1、印を付けたセッションのもの</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Click to sort: trouble first</source>
        <translation>クリックで並べ替え: 問題のあるものを先頭に</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Since it started, by its own word, else since its node was made</source>
        <translation>起動からの時間 (自己申告)。不明な場合はノード作成からの時間</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>How often its node was made within the last minutes</source>
        <translation>直近の数分間にノードが作成された回数</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録回数</translation>
    </message>
    <message>
        <source>The session that owns its node</source>
        <translation>ノードを所有するセッション</translation>
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
        <translation>インスタンス</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>The tree does not show all of this text: edit the text itself.</source>
        <translation>ツリーにはこのテキストの一部しか表示されていません。テキスト自体を編集してください。</translation>
    </message>
    <message>
        <source>The document&apos;s own value can be changed, not removed or moved.</source>
        <translation>文書自体の値は変更できますが、削除や移動はできません。</translation>
    </message>
    <message>
        <source>Only objects and arrays have members.</source>
        <translation>メンバーを持てるのはオブジェクトと配列だけです。</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>その間にテキストが変更されました。何も行われませんでした。</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON ツリー</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename key</source>
        <translation>キー名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Insert &amp;after</source>
        <translation>後に挿入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>やり直す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>JSON ポインターをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>The text is not valid JSON at the moment. This is the last state that was; it can be edited again when the text is valid.</source>
        <translation>テキストは現在正しい JSON ではありません。これは最後に正しかった状態です。テキストが正しくなれば、再び編集できます。</translation>
    </message>
    <message>
        <source>The text is not valid JSON: there is no tree to show.</source>
        <translation>テキストは正しい JSON ではありません: 表示するツリーがありません。</translation>
    </message>
    <message>
        <source>The text is not JSON: there is no tree to show.</source>
        <translation>テキストは JSON ではありません: 表示するツリーがありません。</translation>
    </message>
    <message>
        <source>This is not JSON as it stands: it becomes the string %1</source>
        <translation>このままでは JSON ではありません: 文字列 %1 になります</translation>
    </message>
    <message>
        <source>The tree stands beside a text: choose Formatted or Raw.</source>
        <translation>ツリーはテキストの横に表示されます。「整形表示」または「生データ」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeDelegate</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>JSON; anything else becomes a string</source>
        <translation>JSON。それ以外は文字列になります</translation>
    </message>
    <message>
        <source>A value in JSON. A text that is not JSON becomes a string.</source>
        <translation>JSON の値。JSON ではないテキストは文字列になります。</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeModel</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Object {%1}</source>
        <comment>number of members</comment>
        <translation>オブジェクト {%1}</translation>
    </message>
    <message>
        <source>Array [%1]</source>
        <comment>number of items</comment>
        <translation>配列 [%1]</translation>
    </message>
    <message>
        <source>nested too deep to show here</source>
        <translation>入れ子が深すぎるため表示できません</translation>
    </message>
    <message>
        <source>This string is itself JSON:</source>
        <translation>この文字列自体が JSON です:</translation>
    </message>
    <message>
        <source>JSON in a string: %1</source>
        <translation>文字列内の JSON: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ui::MergeEditor</name>
    <message>
        <source>Next column</source>
        <translation>次の列</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>次の競合</translation>
    </message>
    <message>
        <source>Next conflict that is not resolved</source>
        <translation>次の未解決の競合</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分側</translation>
    </message>
    <message>
        <source>Take mine for this change</source>
        <translation>この変更に自分側を採用します</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>Take theirs for this change</source>
        <translation>この変更に相手側を採用します</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Take mine, then theirs, for this change</source>
        <translation>この変更に、自分側、相手側の順で両方を採用します</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Put this change back to what both started from</source>
        <translation>この変更を、双方の元の状態に戻します</translation>
    </message>
    <message>
        <source>Mine, to read</source>
        <translation>自分側 (閲覧用)</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>マージの結果</translation>
    </message>
    <message>
        <source>Theirs, to read</source>
        <translation>相手側 (閲覧用)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>in a merge</comment>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>only you changed this</source>
        <translation>自分側だけが変更</translation>
    </message>
    <message>
        <source>only they changed this</source>
        <translation>相手側だけが変更</translation>
    </message>
    <message>
        <source>both changed this, in the same way</source>
        <translation>両方が同じ変更</translation>
    </message>
    <message>
        <source>both changed this, differently</source>
        <translation>両方が異なる変更</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>変更 %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>ui::NodeEditing</name>
    <message>
        <source>This is the text as it is stored; what you saw was laid out for reading. &quot;Format&quot; lays out the text itself.</source>
        <translation>これは格納されているままのテキストです。先ほどの表示は、読みやすく整形したものです。「整形」を使うと、テキスト自体が整形されます。</translation>
    </message>
    <message>
        <source>%1 Press the key again to edit it all the same.</source>
        <comment>warning</comment>
        <translation>%1それでも編集するには、もう一度キーを押してください。</translation>
    </message>
    <message>
        <source>What is typed cannot be read: %1</source>
        <translation>入力内容を読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>ui::NodePane</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This node was deleted. What you see is the last data that was read.</source>
        <translation>このノードは削除されました。表示されているのは、最後に読み取られたデータです。</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>Created anew %1</source>
        <translation>再作成 %1</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>ノードが選択されていません。ツリーで選択してください。</translation>
    </message>
</context>
<context>
    <name>ui::NodeSchemas</name>
    <message>
        <source>The schema in %1 cannot be used. %2</source>
        <comment>file or node, reason</comment>
        <translation>%1 のスキーマを使用できません。%2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>The schema in %1 could not be read in time: not checked.</source>
        <translation>%1 のスキーマを時間内に読み取れませんでした: 検証なし。</translation>
    </message>
</context>
<context>
    <name>ui::NodeTreeModel</name>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子ノード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Sorts by name within each node, numbers by value.</source>
        <translation>各ノード内で名前順に並べます。数字は値の順です。</translation>
    </message>
    <message>
        <source>The session that owns an ephemeral node.</source>
        <translation>一時的ノードを所有するセッション。</translation>
    </message>
    <message>
        <source>Sorts within each node by the values read so far; they are read for rows that come into sight. Rows whose value is not known stand last.</source>
        <translation>これまでに読み取った値で、各ノード内を並べ替えます。値は、行が表示範囲に入ると読み取られます。値が不明な行は最後になります。</translation>
    </message>
</context>
<context>
    <name>ui::PageDots</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1/%2</translation>
    </message>
    <message>
        <source>, alarms on page %1</source>
        <comment>numbers of pages</comment>
        <translation>、アラームのあるページ: %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordNotice</name>
    <message>
        <source>Edit credentials…</source>
        <translation>認証情報を編集…</translation>
    </message>
    <message>
        <source>Give another password; the connection is then made anew</source>
        <translation>別のパスワードを指定します。その後、接続し直されます</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between user names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The password given for %1 is wrong: it is not the one that %2 is protected with.</source>
        <comment>user, path</comment>
        <translation>%1 に指定されたパスワードが違います: %2 を保護しているものではありません。</translation>
    </message>
    <message>
        <source>%2 refuses you. The password given for %1 may be wrong, or %1 may have no access there: no server says whether a password is right.</source>
        <comment>user, path</comment>
        <translation>%2 へのアクセスが拒否されました。%1 に指定されたパスワードが違うか、%1 にアクセス権がない可能性があります。パスワードが正しいかどうかを知らせるサーバーはありません。</translation>
    </message>
</context>
<context>
    <name>ui::PathBar</name>
    <message>
        <source>A path such as /services/web</source>
        <translation>パス (例: /services/web)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>パスを編集</translation>
    </message>
    <message>
        <source>Type or paste a path (Ctrl+L)</source>
        <translation>パスを入力するか貼り付けます (Ctrl+L)</translation>
    </message>
    <message>
        <source>Path crumbs</source>
        <translation>パスの階層</translation>
    </message>
    <message>
        <source>Nodes further up</source>
        <translation>さらに上位のノード</translation>
    </message>
    <message>
        <source>Not a path: %1.</source>
        <translation>パスではありません: %1。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Go to this path</source>
        <translation>このパスへ移動</translation>
    </message>
    <message>
        <source>Go to this path (Return)</source>
        <translation>このパスへ移動 (Return)</translation>
    </message>
</context>
<context>
    <name>ui::PayloadEditor</name>
    <message>
        <source>Payload format</source>
        <translation>ペイロードの形式</translation>
    </message>
    <message>
        <source>ndServiceRegistry: keys and values</source>
        <translation>ndServiceRegistry: キーと値</translation>
    </message>
    <message>
        <source>ndServiceRegistry: a JSON object</source>
        <translation>ndServiceRegistry: JSON オブジェクト</translation>
    </message>
    <message>
        <source>Curator: service discovery</source>
        <translation>Curator: サービスディスカバリー</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>キーと値</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves. A value that is JSON (5, true, [1, 2], &quot;5&quot;) stands as it is, everything else is text.</source>
        <translation>キー pid と created は自動的に入ります。JSON の値 (5, true, [1, 2], &quot;5&quot;) はそのまま、それ以外はすべてテキストになります。</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves, unless they are given here.</source>
        <translation>キー pid と created は、ここで指定しない限り自動的に入ります。</translation>
    </message>
    <message>
        <source>S&amp;ervice name:</source>
        <translation>サービス名(&amp;E):</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>サービス名</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>SS&amp;L port:</source>
        <translation>SSL ポート(&amp;L):</translation>
    </message>
    <message>
        <source>SSL port</source>
        <translation>SSL ポート</translation>
    </message>
    <message>
        <source>&amp;URI:</source>
        <translation>URI(&amp;U):</translation>
    </message>
    <message>
        <source>URI specification</source>
        <translation>URI 仕様</translation>
    </message>
    <message>
        <source>Curator payload</source>
        <translation>Curator ペイロード</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON、または空</translation>
    </message>
    <message>
        <source>Pa&amp;yload:</source>
        <translation>ペイロード(&amp;Y):</translation>
    </message>
    <message>
        <source>The value in row %1 has no key.</source>
        <translation>%1 行目の値にキーがありません。</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>キー %1 が 2 つあります。</translation>
    </message>
    <message>
        <source>The service name is missing.</source>
        <translation>サービス名がありません。</translation>
    </message>
    <message>
        <source>The port %1 is not a number from 0 to 65535.</source>
        <translation>ポート %1 は 0 から 65535 までの数値ではありません。</translation>
    </message>
    <message>
        <source>The SSL port %1 is not a number from 0 to 65535.</source>
        <translation>SSL ポート %1 は 0 から 65535 までの数値ではありません。</translation>
    </message>
    <message>
        <source>The URI has braces that do not match. Variables stand in braces, as in {scheme}://{address}:{port}.</source>
        <translation>URI の波かっこが対応していません。変数は {scheme}://{address}:{port} のように波かっこで囲みます。</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>ペイロードを書き込めません。</translation>
    </message>
    <message>
        <source>The payload is JSON, but no object: it has to stand in braces, as in {&quot;weight&quot;: 5}.</source>
        <translation>ペイロードは JSON ですが、オブジェクトではありません。{&quot;weight&quot;: 5} のように波かっこで囲む必要があります。</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBar</name>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>前の問題 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>次の問題 (F8)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Put the cursor where the mistake is</source>
        <translation>誤りのある場所にカーソルを移動します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which problem</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPane</name>
    <message>
        <source>Mistakes in the file</source>
        <translation>ファイル内の誤り</translation>
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
        <translation>誤りの内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>ファイルを再読み込み(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>The board %1 cannot be shown: %n mistake(s) in it.</source>
        <comment>file</comment>
        <translation>
            <numerusform>ボード %1 を表示できません: %n 件の誤りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it in an editor; when the file is saved it is read again.</source>
        <translation>エディターで修正してください。ファイルが保存されると、再び読み込まれます。</translation>
    </message>
    <message>
        <source>The board %1 cannot be read: %2. When the file is there it is read again.</source>
        <comment>file, reason</comment>
        <translation>ボード %1 を読み込めません: %2。ファイルが用意されると、再び読み込まれます。</translation>
    </message>
</context>
<context>
    <name>ui::RegisterDialog</name>
    <message>
        <source>Edit registration</source>
        <translation>登録の編集</translation>
    </message>
    <message>
        <source>Register service</source>
        <translation>サービスの登録</translation>
    </message>
    <message>
        <source>Register &amp;again when this connection is opened</source>
        <translation>この接続を開いたときに再び登録(&amp;A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>登録(&amp;R)</translation>
    </message>
    <message>
        <source>Folder of the service</source>
        <translation>サービスのフォルダー</translation>
    </message>
    <message>
        <source>Name of the instance</source>
        <translation>インスタンスの名前</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>サービス(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Bytes of the node</source>
        <translation>ノードのバイト列</translation>
    </message>
    <message>
        <source>The service has to be a path, as in /services/web.</source>
        <translation>サービスは /services/web のようなパスで指定する必要があります。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The name %1 has a slash in it. What comes before it belongs to the service.</source>
        <translation>名前 %1 にスラッシュが含まれています。スラッシュより前の部分はサービスの欄に入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a node.</source>
        <translation>%1 はノードの名前に使えません。</translation>
    </message>
    <message>
        <source>%1 is registered by this connection already. Edit that registration, or choose another name.</source>
        <translation>%1 はすでにこの接続で登録されています。その登録を編集するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>ペイロードを書き込めません。</translation>
    </message>
    <message>
        <source>Nothing can be registered yet.</source>
        <translation>まだ何も登録できません。</translation>
    </message>
    <message>
        <source>Ephemeral node %1, %2:</source>
        <comment>path, size of its data</comment>
        <translation>一時的ノード %1、%2:</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationController</name>
    <message>
        <source>Register service…</source>
        <translation>サービスを登録…</translation>
    </message>
    <message>
        <source>Announce this computer, or any name, for a service as long as this connection is open</source>
        <translation>この接続が開いている間、このコンピューターまたは任意の名前をサービスとして公開します</translation>
    </message>
    <message>
        <source>Show registrations</source>
        <translation>登録を表示</translation>
    </message>
    <message>
        <source>List what is registered through this connection, and how it stands</source>
        <translation>この接続で登録されているものとその状態を一覧表示します</translation>
    </message>
    <message>
        <source>Withdraw registrations</source>
        <translation>登録の取り下げ</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n registration(s)? Their nodes are taken away.</source>
        <translation>
            <numerusform>%n 件の登録を取り下げますか? それらのノードは取り除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り下げ(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Close %1? It keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>%1 を閉じますか? 保持している %n 件の登録は取り下げられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and close</source>
        <translation>取り下げて閉じる(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %1 keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>終了しますか? %1 が保持している %n 件の登録は取り下げられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and quit</source>
        <translation>取り下げて終了(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>The connection %1 is made anew. It keeps %n registration(s), which are withdrawn with it.</source>
        <translation>
            <numerusform>接続 %1 を接続し直します。保持している %n 件の登録は、それに伴い取り下げられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and go on</source>
        <translation>取り下げて続行(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are registered again when this connection is next opened for writing.</source>
        <translation>
            <numerusform>うち %n 件は、次にこの接続を書き込み可能で開いたときに再び登録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>登録</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>again when opened</source>
        <translation>開いたときに再登録</translation>
    </message>
    <message>
        <source>until closed</source>
        <translation>閉じるまで</translation>
    </message>
    <message>
        <source>Registered again when this connection is opened</source>
        <translation>この接続を開いたときに再び登録されます</translation>
    </message>
    <message>
        <source>Held until it is closed</source>
        <translation>接続を閉じるまで保持されます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Made again</source>
        <comment>how often a registration&apos;s node was created again</comment>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Next time too</source>
        <comment>registered again when the connection is opened</comment>
        <translation>次回以降</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationsPane</name>
    <message>
        <source>Registrations</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Registrations (%1)</source>
        <comment>how many there are</comment>
        <translation>登録 (%1)</translation>
    </message>
    <message>
        <source>Edit registration…</source>
        <translation>登録を編集…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>ノードを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Select a registration first.</source>
        <translation>先に登録を選択してください。</translation>
    </message>
    <message>
        <source>Select a single registration.</source>
        <translation>登録を 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1。現在は実行できません: %2</translation>
    </message>
    <message>
        <source>Change what the node says; its name stays</source>
        <translation>ノードの内容を変更します。名前は変わりません</translation>
    </message>
    <message>
        <source>Take the selected nodes away and stop registering them</source>
        <translation>選択したノードを取り除き、登録をやめます</translation>
    </message>
    <message>
        <source>Register what was refused once more</source>
        <translation>拒否されたものをもう一度登録します</translation>
    </message>
    <message>
        <source>It was not refused.</source>
        <translation>拒否されていません。</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>ツリーでこのノードに移動します</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all</source>
        <translation>選択した行、またはすべての行をコピーします</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>登録がありません。</translation>
    </message>
    <message>
        <source>What is to be registered again next time cannot be written to the disk: %1.</source>
        <translation>次回に再び登録するものをディスクに書き込めません: %1。</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. %1</source>
        <translation>この接続で登録されているものはありません。%1</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. Choose Register service… to announce this computer, or any other name, for as long as the connection is open.</source>
        <translation>この接続で登録されているものはありません。「サービスを登録…」を選ぶと、接続が開いている間、このコンピューターまたは任意の名前を公開できます。</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>nodes</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore deleted nodes</source>
        <translation>削除されたノードの復元</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data, as they were when they were deleted, with their access lists.</source>
        <translation>
            <numerusform>%n 個のノード (データ %1) を、削除時の状態で、アクセスリストとともに復元します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in their places now stays as it is.</source>
        <translation>現在その場所にあるものは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Ephemeral, so not made again:</source>
        <translation>一時的なため、再作成されないもの:</translation>
    </message>
    <message>
        <source>Not kept, so not made again:</source>
        <translation>保存されていないため、再作成されないもの:</translation>
    </message>
    <message>
        <source>Nodes to be restored</source>
        <translation>復元されるノード</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review the change</source>
        <translation>変更の確認</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n 件の変更の確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>前の差分</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の差分</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection</source>
        <translation>この接続では次から確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>Only the formatting changes: white space between values.</source>
        <translation>書式だけが変わります: 値の間の空白。</translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation>サーバー上、バージョン %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Does not exist yet</source>
        <translation>まだ存在しない</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>「%1」の後</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>差分 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n 件の差分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>null (no data)</source>
        <translation>null (データなし)</translation>
    </message>
    <message>
        <source>empty (0 bytes)</source>
        <translation>空 (0 バイト)</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what becomes of a node</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what becomes of a node</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a node</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>A new node</source>
        <translation>新しいノード</translation>
    </message>
    <message>
        <source>Whatever its version is</source>
        <translation>バージョンを問わず</translation>
    </message>
    <message>
        <source>Based on version %1, written %2</source>
        <translation>バージョン %1 (%2 に書き込み) に基づく</translation>
    </message>
    <message>
        <source>Nothing changes: the bytes are the same. Saving only raises the version.</source>
        <translation>変更はありません: バイト列は同じです。保存してもバージョンが上がるだけです。</translation>
    </message>
    <message>
        <source>The text is the same: only its encoding or its packing changes.</source>
        <translation>テキストは同じです: エンコードまたは圧縮だけが変わります。</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, sixteen in a line.</source>
        <translation>テキストではありません: 1 行 16 バイトで、バイト単位で比較しています。</translation>
    </message>
    <message>
        <source>The two are very different: more lines are marked than have changed.</source>
        <translation>両者が大きく異なります: 変更された行より多くの行に印が付いています。</translation>
    </message>
    <message>
        <source>Too large to be compared as a whole: the end is not shown.</source>
        <translation>全体を比較するには大きすぎます: 末尾は表示されていません。</translation>
    </message>
</context>
<context>
    <name>ui::RuleRows</name>
    <message>
        <source>Limits</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>アラームのルール</translation>
    </message>
    <message>
        <source>A&amp;dd limit</source>
        <translation>限度を追加(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd rule</source>
        <translation>ルールを追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>超</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Not changed for</source>
        <translation>変更なしの時間</translation>
    </message>
    <message>
        <source>Raise when it lasted</source>
        <translation>発生までの継続時間</translation>
    </message>
    <message>
        <source>End when it was over for</source>
        <translation>終了までの解消時間</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>条件:</translation>
    </message>
    <message>
        <source>The value:</source>
        <translation>値:</translation>
    </message>
    <message>
        <source>Limit:</source>
        <translation>限度:</translation>
    </message>
    <message>
        <source>Not changed for:</source>
        <translation>変更なしの時間:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>重大度:</translation>
    </message>
    <message>
        <source>Raise when it lasted:</source>
        <translation>発生までの継続時間:</translation>
    </message>
    <message>
        <source>End when it was over for:</source>
        <translation>終了までの解消時間:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The limit %1 is not a number.</source>
        <translation>限度 %1 は数値ではありません。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>ui::SchemaCheck</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>スキーマに合わない箇所がほかにもあります。</translation>
    </message>
    <message>
        <source>as the schema in %1 wants it</source>
        <comment>file or node</comment>
        <translation>%1 のスキーマに適合</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDialog</name>
    <message>
        <source>JSON Schemas</source>
        <translation>JSON スキーマ</translation>
    </message>
    <message>
        <source>JSON of nodes whose path is like a pattern is held against a schema while it is edited. The first rule that fits counts. JSON Schema drafts 4, 6 and 7 are supported; references into other documents are not followed.</source>
        <translation>パスがパターンに一致するノードの JSON は、編集中にスキーマと照合されます。最初に一致したルールが有効です。JSON スキーマのドラフト 4、6、7 に対応しています。ほかの文書への参照はたどりません。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>/config/*/db or /config/**</source>
        <translation>/config/*/db または /config/**</translation>
    </message>
    <message>
        <source>* is any number of characters but /, ? is one, ** between slashes is any number of levels, also none.</source>
        <translation>* は / を除く任意の数の文字、? は 1 文字、スラッシュの間の ** は任意の数の階層 (0 を含む) を表します。</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A node of this connection</source>
        <translation>この接続のノード</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Pattern of paths:</source>
        <translation>パスのパターン(&amp;P):</translation>
    </message>
    <message>
        <source>Schema &amp;is in:</source>
        <translation>スキーマの所在(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>場所(&amp;W):</translation>
    </message>
    <message>
        <source>Where the schema is</source>
        <translation>スキーマの場所</translation>
    </message>
    <message>
        <source>Choose a schema</source>
        <translation>スキーマの選択</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The pattern must begin with a slash: /config/**</source>
        <translation>パターンはスラッシュで始める必要があります: /config/**</translation>
    </message>
    <message>
        <source>Say where the schema is.</source>
        <translation>スキーマの場所を指定してください。</translation>
    </message>
    <message>
        <source>The file&apos;s path must be a whole one, from the root of the file system.</source>
        <translation>ファイルのパスは、ファイルシステムのルートからの絶対パスで指定する必要があります。</translation>
    </message>
    <message>
        <source>No node has a schema.</source>
        <translation>スキーマのあるノードはありません。</translation>
    </message>
    <message>
        <source>It is for the selected node %1.</source>
        <translation>選択中のノード %1 に適用されます。</translation>
    </message>
    <message>
        <source>It fits the selected node %1, but an earlier rule does so too.</source>
        <translation>選択中のノード %1 に一致しますが、それより前のルールも一致します。</translation>
    </message>
    <message>
        <source>It is not for the selected node %1.</source>
        <translation>選択中のノード %1 には適用されません。</translation>
    </message>
    <message>
        <source>Reading the schema…</source>
        <translation>スキーマを読み取り中…</translation>
    </message>
    <message>
        <source>The schema can be used (%1).</source>
        <translation>スキーマは使用できます (%1)。</translation>
    </message>
    <message>
        <source>no schema yet</source>
        <translation>スキーマ未指定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, schema</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>ここに入力</translation>
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
        <translation>最終変更 %1</translation>
    </message>
    <message>
        <source>Click to sort: trouble first, then by name</source>
        <translation>クリックで並べ替え: 問題のあるものを先頭に、次に名前順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment, or the path above the service</source>
        <translation>環境、またはサービスの上位のパス</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Instances that are up; a question mark for those that were not read yet</source>
        <translation>稼働中のインスタンス数。まだ読み取られていないものがある場合は疑問符</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Instances that are remembered, gone ones too</source>
        <translation>記憶されているインスタンス数 (消失したものを含む)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>観測済み</translation>
    </message>
    <message>
        <source>How many you expect; set it in the context menu</source>
        <translation>期待するインスタンス数。コンテキストメニューで設定します</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待数</translation>
    </message>
    <message>
        <source>When an instance came, went or changed</source>
        <translation>インスタンスが現れた、消失した、または変更された時刻</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Changes in each of the last 30 minutes</source>
        <translation>直近 30 分間の 1 分ごとの変更数</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>How the service is written down</source>
        <translation>サービスの記述形式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lately</source>
        <comment>of a service&apos;s members</comment>
        <translation>
            <numerusform>最近の変更 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPane</name>
    <message>
        <source>Filter by service, host or anything an instance says</source>
        <translation>サービス、ホスト、インスタンスの情報で絞り込み</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスのフィルター</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>フラッピング</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>サービス別</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>環境別</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>ホスト別</translation>
    </message>
    <message>
        <source>By owner session</source>
        <translation>所有セッション別</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>レジストリ全体</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>A detector of yours could not be read. %1</source>
        <comment>file and what is wrong with it</comment>
        <translation>ユーザー定義の検出器を読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>%1 の配下</translation>
    </message>
    <message numerus="yes">
        <source>Looking for services: %n folders looked into.</source>
        <translation>
            <numerusform>サービスを検索しています: %n 個のフォルダーを調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked into any further, because there is too much: %1.</source>
        <comment>paths</comment>
        <translation>数が多すぎるため、これ以上調べていません: %1。</translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders may not be read.</source>
        <translation>
            <numerusform>%n 個のフォルダーは読み取りが許可されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits the filter.</source>
        <translation>フィルターに一致するサービスはありません。</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>サービスを検索しています…</translation>
    </message>
    <message>
        <source>No services were found below %1. If there are some, go to their folder in the tree and choose “Show as service” in its menu.</source>
        <translation>%1 の配下にサービスは見つかりませんでした。サービスがある場合は、ツリーでそのフォルダーに移動し、メニューの「サービスとして表示」を選んでください。</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>ノードを表示</translation>
    </message>
    <message>
        <source>The node as it is, in the tree</source>
        <translation>ツリーでノードそのものを表示します</translation>
    </message>
    <message>
        <source>Find client</source>
        <translation>クライアントを検索</translation>
    </message>
    <message>
        <source>Asks the servers by four-letter words which client has this session</source>
        <translation>このセッションを持つクライアントを、4 文字コマンドでサーバーに問い合わせます</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>サービスが選択されていません</translation>
    </message>
    <message>
        <source>Select one on the left to see its instances.</source>
        <translation>左側で 1 つ選択すると、そのインスタンスが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>instances</comment>
        <translation>
            <numerusform>稼働中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>instances</comment>
        <translation>
            <numerusform>未読み取り %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service or down</source>
        <comment>instances</comment>
        <translation>
            <numerusform>休止中または停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>instances</comment>
        <translation>
            <numerusform>消失 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>instances</comment>
        <translation>
            <numerusform>フラッピング %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>instances</comment>
        <translation>
            <numerusform>期待数 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>a format, and why it was recognised</comment>
        <translation>%1、理由: %2</translation>
    </message>
    <message>
        <source>No session owns this node.</source>
        <translation>このノードを所有するセッションはありません。</translation>
    </message>
    <message>
        <source>Owner: session %1.</source>
        <translation>所有者: セッション %1。</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Its client is %1.</source>
        <translation>クライアントは %1 です。</translation>
    </message>
    <message>
        <source>Show &amp;as</source>
        <translation>表示形式(&amp;A)</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスではない</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV として(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON として(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;node</source>
        <translation>ノードを表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expected instances…</source>
        <translation>期待するインスタンス数(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget gone instances</source>
        <translation>消失したインスタンスを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remember gone instances for</source>
        <translation>消失したインスタンスの記憶期間(&amp;R)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>一覧をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Mark all of the same owner</source>
        <translation>同じ所有者のすべてに印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Forget this instance</source>
        <translation>このインスタンスを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy instances</source>
        <translation>インスタンスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Expected instances</source>
        <translation>期待するインスタンス数</translation>
    </message>
    <message>
        <source>How many instances should be up? 0: any number will do.</source>
        <translation>稼働しているべきインスタンスの数を指定してください。0 の場合は数を問いません。</translation>
    </message>
    <message>
        <source>Show as service</source>
        <translation>サービスとして表示</translation>
    </message>
    <message>
        <source>How are the children of %1 to be read?</source>
        <translation>%1 の子ノードをどのように読み取りますか?</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>タイムラインの表</translation>
    </message>
    <message>
        <source>The chart&apos;s members over time as a table</source>
        <translation>グラフのメンバーの推移を表で示します</translation>
    </message>
    <message>
        <source>No server knows this session any longer.</source>
        <translation>このセッションを知っているサーバーはもうありません。</translation>
    </message>
    <message>
        <source>The session is there, but no client is connected for it just now.</source>
        <translation>セッションはありますが、現在接続しているクライアントがありません。</translation>
    </message>
    <message>
        <source>Its client cannot be told: the server does not allow the word “cons” (4lw.commands.whitelist).</source>
        <translation>クライアントを特定できません: サーバーがコマンド「cons」を許可していません (4lw.commands.whitelist)。</translation>
    </message>
    <message>
        <source>There are no clients to be told of in an embedded registry.</source>
        <translation>組み込みレジストリには、示すべきクライアントがありません。</translation>
    </message>
    <message>
        <source>Its client cannot be told: a server did not answer.</source>
        <translation>クライアントを特定できません: 応答しないサーバーがありました。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Leave the text that is edited</source>
        <translation>編集中のテキストから離れる</translation>
    </message>
    <message>
        <source>Leave the text in the middle of a merge</source>
        <translation>マージの途中でテキストから離れる</translation>
    </message>
</context>
<context>
    <name>ui::StatModel</name>
    <message>
        <source>Transaction that created the node</source>
        <translation>ノードを作成したトランザクション</translation>
    </message>
    <message>
        <source>Transaction that last changed its data</source>
        <translation>データを最後に変更したトランザクション</translation>
    </message>
    <message>
        <source>Transaction that last added or removed a child</source>
        <translation>子ノードを最後に追加または削除したトランザクション</translation>
    </message>
    <message>
        <source>When it was created, by the server&apos;s clock</source>
        <translation>作成日時 (サーバーの時計による)</translation>
    </message>
    <message>
        <source>When its data was last changed, by the server&apos;s clock</source>
        <translation>データの最終変更日時 (サーバーの時計による)</translation>
    </message>
    <message>
        <source>How often its data was changed</source>
        <translation>データが変更された回数</translation>
    </message>
    <message>
        <source>How often children were added or removed</source>
        <translation>子ノードが追加または削除された回数</translation>
    </message>
    <message>
        <source>How often its access list was changed</source>
        <translation>アクセスリストが変更された回数</translation>
    </message>
    <message>
        <source>Session that the node lives with; 0 for nodes that stay</source>
        <translation>ノードが属するセッション。残り続けるノードでは 0</translation>
    </message>
    <message>
        <source>Bytes of data; 0 for null as well as for empty data</source>
        <translation>データのバイト数。null と空のデータはどちらも 0</translation>
    </message>
    <message>
        <source>How many children it has</source>
        <translation>子ノードの数</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>not ephemeral</source>
        <translation>一時的ではない</translation>
    </message>
    <message>
        <source>ISO 8601 = milliseconds since 1970:</source>
        <translation>ISO 8601 = 1970 年からのミリ秒数:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>別の表記</translation>
    </message>
</context>
<context>
    <name>ui::StatPane</name>
    <message>
        <source>Node status</source>
        <translation>ノードのステータス</translation>
    </message>
</context>
<context>
    <name>ui::StructureController</name>
    <message>
        <source>The root cannot be deleted, moved or copied as a whole.</source>
        <translation>ルート全体を削除、移動、コピーすることはできません。</translation>
    </message>
    <message>
        <source>What is below /zookeeper belongs to the server.</source>
        <translation>/zookeeper の配下はサーバーのものです。</translation>
    </message>
    <message>
        <source>&amp;Create node…</source>
        <translation>ノードを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Create a node below or beside the selected one</source>
        <translation>選択したノードの配下または同じ階層にノードを作成します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected nodes and everything below them, after showing it</source>
        <translation>選択したノードとその配下すべてを、内容を表示してから削除します</translation>
    </message>
    <message>
        <source>Select a single node.</source>
        <translation>ノードを 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation>選択したノードに別の名前を付けます</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>Copy the selected node beside itself</source>
        <translation>選択したノードを同じ階層にコピーします</translation>
    </message>
    <message>
        <source>C&amp;opy to…</source>
        <translation>指定先にコピー(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy the selected nodes to another place</source>
        <translation>選択したノードを別の場所にコピーします</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>指定先に移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Move the selected nodes to another place</source>
        <translation>選択したノードを別の場所に移動します</translation>
    </message>
    <message>
        <source>Copy &amp;nodes</source>
        <translation>ノードをコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Remember the selected nodes for pasting here or in another tab</source>
        <translation>選択したノードを、ここや別のタブに貼り付けるために記憶します</translation>
    </message>
    <message>
        <source>&amp;Paste nodes…</source>
        <translation>ノードを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the remembered nodes below the selected one</source>
        <translation>記憶したノードを、選択したノードの配下にコピーします</translation>
    </message>
    <message>
        <source>No nodes have been copied.</source>
        <translation>コピーされたノードがありません。</translation>
    </message>
    <message>
        <source>The connection %1, which the nodes were copied from, has been closed.</source>
        <translation>ノードのコピー元の接続 %1 は閉じられています。</translation>
    </message>
</context>
<context>
    <name>ui::SubtreeModel</name>
    <message>
        <source>May not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Ephemeral: its owner may create it again</source>
        <translation>一時的: 所有者が再作成する可能性があります</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ui::TileDialog</name>
    <message>
        <source>Tile: %1</source>
        <comment>window title, kind of tile</comment>
        <translation>タイル: %1</translation>
    </message>
    <message>
        <source>&amp;Tile</source>
        <translation>タイル(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>タイトル(&amp;I):</translation>
    </message>
    <message>
        <source>Told from the path</source>
        <translation>パスから自動設定</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>テキスト(&amp;X):</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>connection, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>接続(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>パス(&amp;P):</translation>
    </message>
    <message>
        <source>All services &amp;below the path</source>
        <translation>パスの配下のすべてのサービス(&amp;B)</translation>
    </message>
    <message>
        <source>Minim&amp;um up:</source>
        <translation>最小稼働数(&amp;U):</translation>
    </message>
    <message>
        <source>As many as were ever seen</source>
        <translation>これまでの最大観測数</translation>
    </message>
    <message>
        <source>&amp;Expected:</source>
        <translation>期待数(&amp;E):</translation>
    </message>
    <message>
        <source>Names of instances that must be there, a line each</source>
        <translation>存在すべきインスタンスの名前 (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Me&amp;mbers:</source>
        <translation>メンバー(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>All of the data; or a field: /load/average</source>
        <translation>データ全体、またはフィールド: /load/average</translation>
    </message>
    <message>
        <source>A JSON pointer (RFC 6901) into the node&apos;s data.</source>
        <translation>ノードのデータ内を指す JSON ポインター (RFC 6901)。</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>フィールド(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>単位(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Shown past:</source>
        <translation>表示期間(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>アラーム(&amp;A)</translation>
    </message>
    <message>
        <source>The board has no connection. Add one in the board&apos;s settings first.</source>
        <translation>ボードに接続がありません。先にボードの設定で追加してください。</translation>
    </message>
    <message>
        <source>This tile cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>このタイルは保存できません: %1。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>title</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>minimum</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Recognised automatically</source>
        <translation>自動認識</translation>
    </message>
</context>
<context>
    <name>ui::TileWidget</name>
    <message>
        <source>Acknowledged: %1</source>
        <comment>alarm</comment>
        <translation>確認済み: %1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineChart</name>
    <message>
        <source>Members over time</source>
        <translation>メンバーの推移</translation>
    </message>
    <message numerus="yes">
        <source>%n members now.</source>
        <translation>
            <numerusform>現在のメンバーは %n 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were seen since %1.</source>
        <translation>
            <numerusform>%1 以降、%n 件の変更が観測されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>told by the times of its nodes</source>
        <translation>ノードの時刻による</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>判明の根拠</translation>
    </message>
</context>
<context>
    <name>ui::TourPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>ui::TreePane</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter loaded nodes</source>
        <translation>読み込み済みノードを絞り込み</translation>
    </message>
    <message>
        <source>Shows only nodes whose name holds this text. Covers nodes that have been loaded, no others.</source>
        <translation>名前にこのテキストを含むノードだけを表示します。対象は読み込み済みのノードだけです。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause changes</source>
        <translation>変更を一時停止</translation>
    </message>
    <message>
        <source>Holds back changes until resumed; nothing is lost.</source>
        <translation>再開するまで変更を保留します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Could not go to %1: %2</source>
        <translation>%1 に移動できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expanding: %n row(s) so far.</source>
        <translation>
            <numerusform>展開中: 現在 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s), there is more below.</source>
        <translation>
            <numerusform>%n 行で停止しました。配下にはまだ続きがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) among loaded nodes only</source>
        <translation>
            <numerusform>読み込み済みのノードのみで %n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: shown as of %2</source>
        <translation>%1: %2 時点の表示</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n change(s) held back.</source>
        <translation>
            <numerusform>一時停止中: %n 件の変更を保留しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>新しいタブで開く</translation>
    </message>
    <message numerus="yes">
        <source>Expand all below (up to %n row(s))</source>
        <translation>
            <numerusform>配下をすべて展開 (最大 %n 行)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin: keep live while collapsed</source>
        <translation>ピン留め: 折りたたみ中もライブを維持</translation>
    </message>
    <message>
        <source>The data of %1 could not be read: %2</source>
        <translation>%1 のデータを読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>%1 has no data (null), nothing was copied.</source>
        <translation>%1 にはデータがありません (null)。何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>The data of %1 is binary and was copied as hexadecimal bytes.</source>
        <translation>%1 のデータはバイナリのため、16 進のバイト列としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied %1 from %2.</source>
        <translation>%2 から %1 をコピーしました。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>Expanding…</source>
        <translation>展開中…</translation>
    </message>
    <message>
        <source>Registry tree</source>
        <translation>レジストリのツリー</translation>
    </message>
</context>
<context>
    <name>ui::UndoController</name>
    <message>
        <source>This is the access list of the node; its data stay as they are.</source>
        <translation>これはノードのアクセスリストです。データはそのまま変わりません。</translation>
    </message>
    <message>
        <source>Undo l&amp;ast write…</source>
        <translation>最後の書き込みを元に戻す(&amp;A)…</translation>
    </message>
    <message>
        <source>Take back the last change that was made here by hand</source>
        <translation>ここで手動で行った最後の変更を元に戻します</translation>
    </message>
    <message>
        <source>No journal is kept.</source>
        <translation>ジャーナルは保存されていません。</translation>
    </message>
    <message>
        <source>There is no write to take back.</source>
        <translation>元に戻す書き込みがありません。</translation>
    </message>
    <message>
        <source>Roster can take back what was written with it by hand, on this connection.</source>
        <translation>Roster が元に戻せるのは、この接続で Roster を使って手動で書き込んだものです。</translation>
    </message>
    <message>
        <source>This write cannot be taken back.</source>
        <translation>この書き込みは元に戻せません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>The node holds these very bytes now.</source>
        <translation>ノードの現在の内容は、まったく同じバイト列です。</translation>
    </message>
    <message>
        <source>Nothing of this can be made again.</source>
        <translation>このうち再作成できるものはありません。</translation>
    </message>
    <message>
        <source>What was ephemeral belonged to a session; of the rest the data or the access lists were not kept.</source>
        <translation>一時的なものはセッションに属していました。それ以外については、データまたはアクセスリストが保存されていません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Browse ZooKeeper service registries</source>
        <translation>ZooKeeper のサービスレジストリを閲覧</translation>
    </message>
    <message>
        <source>Ne&amp;w connection…</source>
        <translation>新規接続(&amp;W)…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>サンプルレジストリを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open re&amp;gistry file…</source>
        <translation>レジストリファイルを開く(&amp;G)…</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>接続(&amp;T):</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用日時</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
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
        <translation>初めての方へ: ツアーでは、サンプルレジストリを使ってウィンドウを 6 つの短いステップで紹介します。そこでの操作がサーバーに届くことはありません。</translation>
    </message>
    <message>
        <source>Open example &amp;board</source>
        <translation>サンプルボードを開く(&amp;B)</translation>
    </message>
    <message>
        <source>Take the to&amp;ur</source>
        <translation>ツアーを見る(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>編集(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ui::WhatNow</name>
    <message>
        <source>What now?</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What this means and what can be done about it</source>
        <translation>これが意味することと、対処方法を表示します</translation>
    </message>
</context>
<context>
    <name>ui::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What was left, and why</source>
        <translation>残ったものとその理由</translation>
    </message>
    <message>
        <source>Waiting for the connection.</source>
        <translation>接続を待っています。</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 nodes so far.</source>
        <translation>読み取り中: 現在 %2 個中 %1 個のノード。</translation>
    </message>
</context>
<context>
    <name>ui::WorkText</name>
    <message>
        <source>%1 was written since it was read.</source>
        <translation>%1 は読み取られた後に書き込まれました。</translation>
    </message>
    <message>
        <source>%1 was removed and created again since it was read.</source>
        <translation>%1 は読み取られた後に削除され、再び作成されました。</translation>
    </message>
    <message>
        <source>%1 was not there when the nodes were read.</source>
        <translation>%1 はノードの読み取り時に存在しませんでした。</translation>
    </message>
    <message>
        <source>%1 stays, as something below it does.</source>
        <translation>%1 は配下に残るものがあるため残ります。</translation>
    </message>
    <message>
        <source>%1 was left out, as its parent was.</source>
        <translation>%1 は親が除外されたため除外されました。</translation>
    </message>
    <message>
        <source>%1 was removed before it could be copied.</source>
        <translation>%1 はコピーする前に削除されました。</translation>
    </message>
    <message>
        <source>%1 was left out: there is another node in its place.</source>
        <translation>%1 は同じ場所に別のノードがあるため除外されました。</translation>
    </message>
    <message>
        <source>%1 is ephemeral and was left out.</source>
        <translation>%1 は一時的なため除外されました。</translation>
    </message>
    <message>
        <source>%1: not known, no answer came. Look at it once connected.</source>
        <translation>%1: 応答がなかったため不明です。接続後に確かめてください。</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 には到達しませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>refused.</source>
        <translation>拒否されました。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended early: %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>途中で終了しました: %1%2</translation>
    </message>
    <message>
        <source>It was cancelled; what was done stays done.</source>
        <translation>キャンセルされました。済んだものはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) deleted.</source>
        <translation>
            <numerusform>%n 個のノードを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) had been removed by somebody else.</source>
        <translation>
            <numerusform>%n 個のノードは、ほかの誰かがすでに削除していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) stay.</source>
        <translation>
            <numerusform>%n 個のノードが残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) restored.</source>
        <translation>
            <numerusform>%n 個のノードを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) copied.</source>
        <translation>
            <numerusform>%n 個のノードをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) removed from where they were.</source>
        <translation>
            <numerusform>%n 個のノードを元の場所から取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n 個のノードはすでに存在しており、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were left out.</source>
        <translation>
            <numerusform>%n 個のノードを除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) stay where they are, and so does what they are in.</source>
        <translation>
            <numerusform>%n 個の一時的ノードは、それを含むノードとともに元の場所に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) are left out.</source>
        <translation>
            <numerusform>%n 個の一時的ノードは除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) become persistent: nobody owns them.</source>
        <translation>
            <numerusform>%n 個の一時的ノードは永続になります。所有者はいなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end in a server&apos;s number: they are kept as plain names.</source>
        <translation>
            <numerusform>%n 個の名前は末尾がサーバーの付けた番号です。通常の名前として維持されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n 個のノードは読み取りが許可されていないため、配下も含めて除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n 個のノードは合計が大きすぎるため、配下も含めて除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and times start anew; containers and nodes with a time to live become persistent.</source>
        <translation>バージョンと時刻は新しくなります。コンテナと TTL 付きノードは永続になります。</translation>
    </message>
    <message>
        <source>Waiting for the connection. What is under way is found out then.</source>
        <translation>接続を待っています。進行中の処理の状況は、接続後に判明します。</translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation>%2 ステップ中 %1 ステップが完了。</translation>
    </message>
</context>
</TS>
