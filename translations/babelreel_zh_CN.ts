<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountFacts</name>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Jobs a second</source>
        <translation>每秒任务数</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>并发任务数</translation>
    </message>
    <message>
        <source>%1, by its documents</source>
        <translation>%1（据其文档）</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Remove this account</source>
        <translation>移除此账户</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Name of a further account, e.g. studio</source>
        <translation>另一个账户的名称，例如“工作室”</translation>
    </message>
    <message>
        <source>Name of a further account</source>
        <translation>另一个账户的名称</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Your own bucket</source>
        <translation>您自己的存储桶</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Tasks at the vendor</source>
        <translation>服务商处的任务</translation>
    </message>
    <message>
        <source>%1 does not tell this.</source>
        <translation>%1 不提供此信息。</translation>
    </message>
    <message>
        <source>Needs a key.</source>
        <translation>需要密钥。</translation>
    </message>
    <message>
        <source>Not needed: %1 takes files itself.</source>
        <translation>无需设置：%1 可直接接收文件。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>制作来源</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>数字人</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Usage at the vendor</source>
        <translation>服务商处的用量</translation>
    </message>
    <message>
        <source>Your rates</source>
        <translation>您的单价</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Saving the key…</source>
        <translation>正在保存密钥…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>密钥可用</translation>
    </message>
    <message>
        <source>Has a key, not tested yet</source>
        <translation>已有密钥，尚未测试</translation>
    </message>
    <message>
        <source>Type the name of the bucket.</source>
        <translation>请输入存储桶的名称。</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 characters: small letters, digits, dots and hyphens.</source>
        <translation>存储桶名称须为 3 至 63 个字符，可用小写字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>The folder may hold letters, digits, dots, hyphens and slashes.</source>
        <translation>文件夹只能包含字母、数字、点、连字符和斜杠。</translation>
    </message>
    <message>
        <source>The endpoint must be a secure address (https).</source>
        <translation>端点必须是安全地址 (https)。</translation>
    </message>
    <message>
        <source>Paste the access key of the bucket.</source>
        <translation>请粘贴存储桶的访问密钥。</translation>
    </message>
    <message>
        <source>Paste the secret key that belongs to the access key.</source>
        <translation>请粘贴与该访问密钥对应的秘密访问密钥。</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>您自己的密钥</translation>
    </message>
    <message>
        <source>This computer has no keychain, so keys are forgotten when Babelreel is closed. Nothing is written to disk.</source>
        <translation>这台电脑没有密钥环，关闭 Babelreel 后密钥就会被清除。不会有任何内容写入磁盘。</translation>
    </message>
</context>
<context>
    <name>AddSummaryWords</name>
    <message numerus="yes">
        <source>%n clip(s) were in the list already.</source>
        <translation>
            <numerusform>%n 个视频已在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未添加：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>还有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>The vendor prints no path for the rows marked “assumed”. If one is wrong, double-click it and type the right one; an empty one brings the first back.</source>
        <translation>标为“推测”的路径，服务商并未公布。如果有误，请双击并填入正确的路径；清空即可恢复原来的路径。</translation>
    </message>
    <message>
        <source>Address of the vendor</source>
        <translation>服务商地址</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>Keep everything under this folder.</source>
        <translation>所有数据都保存在此文件夹下。</translation>
    </message>
    <message>
        <source>Open the sample clip.</source>
        <translation>打开示例视频。</translation>
    </message>
    <message>
        <source>Videos or folders to open.</source>
        <translation>要打开的视频或文件夹。</translation>
    </message>
</context>
<context>
    <name>AuditionTray</name>
    <message>
        <source>Compare voices</source>
        <translation>对比声音</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play in turn</source>
        <translation>依次播放</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>使用此声音</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Tick voices in the list to compare them here.</source>
        <translation>在列表中勾选声音，即可在此对比。</translation>
    </message>
</context>
<context>
    <name>AvatarFacets</name>
    <message numerus="yes">
        <source>%1, %n avatar(s)</source>
        <translation>
            <numerusform>%1，%n 个数字人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvatarGrid</name>
    <message>
        <source>Avatars</source>
        <translation>数字人</translation>
    </message>
</context>
<context>
    <name>AvatarWords</name>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>Photo that speaks</source>
        <translation>会说话的照片</translation>
    </message>
    <message>
        <source>Filmed person</source>
        <translation>实拍人物</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>写实</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>精选</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>欧美</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>亚洲</translation>
    </message>
    <message>
        <source>Japanese or Korean</source>
        <translation>日韩</translation>
    </message>
    <message>
        <source>Southeast Asian</source>
        <translation>东南亚</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Middle Eastern</source>
        <translation>中东</translation>
    </message>
    <message>
        <source>African</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>视频 %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>choose avatar</source>
        <translation>选择数字人</translation>
    </message>
    <message>
        <source>shape of the picture</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>move avatar</source>
        <translation>移动数字人</translation>
    </message>
    <message>
        <source>resize avatar</source>
        <translation>调整数字人大小</translation>
    </message>
    <message>
        <source>place avatar</source>
        <translation>放置数字人</translation>
    </message>
    <message>
        <source>leave the avatar&apos;s place to the vendor</source>
        <translation>由服务商决定数字人的位置</translation>
    </message>
    <message>
        <source>cut-out of the avatar</source>
        <translation>数字人裁切</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>%1, %2 at size %3 in %4×%5</source>
        <translation>位置 %1, %2，大小 %3，画面 %4×%5</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Reading anew…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>What the vendor sends as this preview is no film that can be played.</source>
        <translation>服务商发来的此预览不是可播放的视频。</translation>
    </message>
    <message>
        <source>The vendor does not have this preview any more.</source>
        <translation>服务商处已没有此预览。</translation>
    </message>
    <message>
        <source>This preview is larger than %1, so it was not fetched.</source>
        <translation>此预览大于 %1，因此未取回。</translation>
    </message>
</context>
<context>
    <name>AvatarsView</name>
    <message>
        <source>Avatars</source>
        <translation>数字人</translation>
    </message>
    <message>
        <source>New from a photo…</source>
        <translation>用照片新建…</translation>
    </message>
    <message>
        <source>New from a video…</source>
        <translation>用视频新建…</translation>
    </message>
    <message>
        <source>Number, style or region</source>
        <translation>编号、风格或地区</translation>
    </message>
    <message>
        <source>Search avatars</source>
        <translation>搜索数字人</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Somebody who says it</source>
        <translation>由数字人来说</translation>
    </message>
    <message>
        <source>Avatars come from %1: people who speak what you give them, or one made of your own photo or video. Add your key and they are listed here.</source>
        <translation>数字人由 %1 提供：可以是说出您所给内容的现成人物，也可以用您自己的照片或视频制作。添加密钥后会列在这里。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing fits. Clear the search or untick something.</source>
        <translation>没有符合条件的数字人。请清除搜索，或取消一些勾选。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>This account has no avatars.</source>
        <translation>此账户没有数字人。</translation>
    </message>
    <message>
        <source>%1 What is shown was read before.</source>
        <translation>%1显示的是之前读取的内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your new avatar is ready: %1.</source>
        <translation>您的新数字人已就绪：%1。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>BoxGrid</name>
    <message>
        <source>Boxes of all clips</source>
        <translation>所有视频的选框</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>还没有视频</translation>
    </message>
    <message>
        <source>Add videos and draw boxes on them. Here you see them all at once, those first whose boxes are unlike the others.</source>
        <translation>添加视频并在画面上画框。这里可一览所有视频，选框与其他不同的排在前面。</translation>
    </message>
    <message>
        <source>Clips with their boxes, unusual ones first</source>
        <translation>视频及其选框，与其他不同的在前</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>返回预览</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlike the others</source>
        <translation>
            <numerusform>%n 个与其他不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxGridDelegate</name>
    <message>
        <source>: unlike the others</source>
        <translation>：与其他不同</translation>
    </message>
    <message>
        <source>no box, unlike the others</source>
        <translation>没有选框，与其他不同</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>与其他不同</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 个选框</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message>
        <source>Save bucket</source>
        <translation>保存存储桶</translation>
    </message>
    <message>
        <source>Remove bucket</source>
        <translation>移除存储桶</translation>
    </message>
    <message>
        <source>Files from this computer are put there for the vendor to fetch, under a link that ends after a while, and are taken away when the task has ended. The bucket itself stays private.</source>
        <translation>这台电脑上的文件会先放到存储桶中，由服务商通过限时失效的链接取用，任务结束后即被删除。存储桶本身始终保持私有。</translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation>文件中转</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储服务</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <translation>MinIO 或其他</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>存储桶名称</translation>
    </message>
    <message>
        <source>my-clips</source>
        <translation>my-clips</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation>其中的文件夹</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Nothing: links only</source>
        <translation>不中转：仅用链接</translation>
    </message>
    <message>
        <source>A new bucket…</source>
        <translation>新建存储桶…</translation>
    </message>
    <message>
        <source>Paste it here; it goes to the keychain</source>
        <translation>在此粘贴，将存入密钥环</translation>
    </message>
    <message>
        <source>A secret is kept. Paste another one to replace it.</source>
        <translation>已保存秘密访问密钥。粘贴新密钥即可替换。</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>无需填写</translation>
    </message>
    <message>
        <source>Type the endpoint: the address of your storage.</source>
        <translation>请输入端点，即您的存储服务地址。</translation>
    </message>
</context>
<context>
    <name>CapsForm</name>
    <message>
        <source>One task</source>
        <translation>单个任务</translation>
    </message>
    <message>
        <source>The most that a single task may cost</source>
        <translation>单个任务最多可花费的数额</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>一批任务</translation>
    </message>
    <message>
        <source>The most that all may cost that was queued together</source>
        <translation>一起加入队列的所有任务最多可花费的数额</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>The most from one midnight to the next</source>
        <translation>从午夜到次日午夜最多可花费的数额</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>The most that all tasks of this account may cost together</source>
        <translation>此账户的所有任务合计最多可花费的数额</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>上限：%1</translation>
    </message>
    <message>
        <source>Limits in %1</source>
        <translation>上限（%1）</translation>
    </message>
    <message>
        <source>A task that would cross a limit waits and says so; nothing of it is sent. It goes on when you raise the limit, or at midnight if only the day&apos;s is in its way.</source>
        <translation>会超出上限的任务将等待并说明原因，不会提交任何内容。提高上限后即可继续；如果只受每日上限限制，则在午夜后继续。</translation>
    </message>
    <message>
        <source>“%1” is no number of credits. Type one, or nothing for no limit.</source>
        <translation>“%1”不是数字。请输入数字，留空则表示无上限。</translation>
    </message>
    <message>
        <source>Today %1 · in all %2</source>
        <translation>今天%1 · 总计%2</translation>
    </message>
    <message>
        <source>%1 tells no price beforehand, so a limit stops it only once it is used up, and the one for a single task cannot be kept. With rates of your own below, limits are kept by those.</source>
        <translation>%1 不会事先公布价格，因此要等上限用尽后才会停止，单个任务上限也无法遵守。如果您在下方填写自己的单价，则按您的单价遵守上限。</translation>
    </message>
    <message>
        <source>%1 tells no price beforehand, so your own rates below are held against the limits. What has no rate is stopped only once a limit is used up.</source>
        <translation>%1 不会事先公布价格，因此按您在下方填写的单价来核对上限。没有单价的内容要等上限用尽后才会停止。</translation>
    </message>
</context>
<context>
    <name>Cast</name>
    <message>
        <source>female</source>
        <translation>女声</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男声</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>young</source>
        <translation>青年</translation>
    </message>
    <message>
        <source>middle-aged</source>
        <translation>中年</translation>
    </message>
    <message>
        <source>older</source>
        <translation>老年</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>温暖</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>活泼</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>欢快</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>严肃</translation>
    </message>
    <message>
        <source>news</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>chatty</source>
        <translation>闲聊</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>低沉</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>俏皮</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>热心</translation>
    </message>
    <message>
        <source>robotic</source>
        <translation>机械</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the traits of a voice</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>about as old</source>
        <translation>年龄相近</translation>
    </message>
    <message>
        <source>same accent</source>
        <translation>口音相同</translation>
    </message>
    <message>
        <source>another gender</source>
        <translation>性别不同</translation>
    </message>
    <message>
        <source>age differs</source>
        <translation>年龄不同</translation>
    </message>
    <message>
        <source>style differs</source>
        <translation>风格不同</translation>
    </message>
    <message>
        <source>accent differs</source>
        <translation>口音不同</translation>
    </message>
    <message>
        <source>Closest: %1</source>
        <translation>最接近：%1</translation>
    </message>
    <message>
        <source>Choose voice</source>
        <translation>选择声音</translation>
    </message>
    <message>
        <source>No voice known</source>
        <translation>没有已知的声音</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a voice: what it is like</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
Press Enter to choose another voice, Delete to take it away.</source>
        <translation>%1
按 Enter 键选择其他声音，按 Delete 键去掉。</translation>
    </message>
    <message>
        <source>%1 is no longer among the voices of this account. Press Enter to choose another one.</source>
        <translation>此账户的声音中已没有 %1。按 Enter 键选择其他声音。</translation>
    </message>
    <message>
        <source>The closest to %1 of %2: %3.</source>
        <translation>与 %2 的 %1 最接近的是：%3。</translation>
    </message>
    <message>
        <source>%1
Press Enter to take it, F4 to see all voices.</source>
        <translation>%1
按 Enter 键采用，按 F4 查看所有声音。</translation>
    </message>
    <message>
        <source>Press Enter to choose a voice. Then the closest ones of your other accounts are offered.</source>
        <translation>按 Enter 键选择声音。随后会为您的其他账户推荐最接近的声音。</translation>
    </message>
    <message>
        <source>This account is not known to have a voice for this language. Its list is asked for while you are online.</source>
        <translation>尚不知道此账户是否有此语言的声音。联网时会查询其列表。</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is not alike; what is</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is alike; what is not</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>make the cast %1</source>
        <translation>新建角色表 %1</translation>
    </message>
    <message>
        <source>rename the cast %1</source>
        <translation>重命名角色表 %1</translation>
    </message>
    <message>
        <source>duplicate the cast %1</source>
        <translation>再制角色表 %1</translation>
    </message>
    <message>
        <source>delete the cast %1</source>
        <translation>删除角色表 %1</translation>
    </message>
    <message>
        <source>import the cast %1</source>
        <translation>导入角色表 %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>notes on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>voice of %1</source>
        <translation>%1 的声音</translation>
    </message>
    <message>
        <source>take away a voice of %1</source>
        <translation>去掉 %1 的一个声音</translation>
    </message>
</context>
<context>
    <name>CastActions</name>
    <message>
        <source>&amp;New cast</source>
        <translation>新建角色表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename the cast</source>
        <translation>重命名角色表(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uplicate the cast</source>
        <translation>再制角色表(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete the cast</source>
        <translation>删除角色表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import a cast…</source>
        <translation>导入角色表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export this cast…</source>
        <translation>导出此角色表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add a character</source>
        <translation>添加角色(&amp;A)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Add the speakers of the &amp;cues</source>
        <translation>添加字幕条中的说话人(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hoose a voice…</source>
        <translation>选择声音(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Take the closest voice</source>
        <translation>采用最接近的声音(&amp;T)</translation>
    </message>
    <message>
        <source>Hear this v&amp;oice</source>
        <translation>试听此声音(&amp;O)</translation>
    </message>
    <message>
        <source>Take the voice a&amp;way</source>
        <translation>去掉声音(&amp;W)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>CastDesk</name>
    <message>
        <source>Ca&amp;st</source>
        <translation>角色表(&amp;S)</translation>
    </message>
    <message>
        <source>Who speaks which character, at every account</source>
        <translation>各账户中，每个角色由谁来说</translation>
    </message>
</context>
<context>
    <name>CastEmpty</name>
    <message>
        <source>Import a cast…</source>
        <translation>导入角色表…</translation>
    </message>
    <message>
        <source>Nobody is in this cast yet</source>
        <translation>此角色表中还没有角色</translation>
    </message>
    <message>
        <source>Add the characters, speakers or narrators of your series. Choose a voice for one account; the closest ones of your other accounts are then offered.</source>
        <translation>添加您剧集中的角色、说话人或旁白。先为一个账户选择声音，随后会为您的其他账户推荐最接近的声音。</translation>
    </message>
    <message>
        <source>No cast yet</source>
        <translation>还没有角色表</translation>
    </message>
    <message>
        <source>A cast remembers who speaks: each character’s voice in every language, at every account. Make it once and use it for every episode.</source>
        <translation>角色表记住由谁来说：每个角色在各账户、各语言中的声音。只需制作一次，每一集都能使用。</translation>
    </message>
    <message>
        <source>Add a character</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Make a cast</source>
        <translation>新建角色表</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n speaker(s) of the cues</source>
        <translation>
            <numerusform>添加字幕条中的 %n 个说话人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastFiles</name>
    <message>
        <source>Import a cast</source>
        <translation>导入角色表</translation>
    </message>
    <message>
        <source>Casts (*.json);;All files (*)</source>
        <translation>角色表 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export this cast</source>
        <translation>导出此角色表</translation>
    </message>
    <message>
        <source>Casts (*.json)</source>
        <translation>角色表 (*.json)</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>已将“%1”导出到 %2。</translation>
    </message>
</context>
<context>
    <name>CastLanguages</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language that the sheet shows</source>
        <translation>表中显示的语言</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>language · how many characters of how many</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>CastPicker</name>
    <message>
        <source>Cast</source>
        <translation>角色表</translation>
    </message>
    <message>
        <source>The cast that is shown. F2 renames it.</source>
        <translation>当前显示的角色表。按 F2 可重命名。</translation>
    </message>
    <message>
        <source>Name of the cast</source>
        <translation>角色表名称</translation>
    </message>
</context>
<context>
    <name>CastTable</name>
    <message>
        <source>Characters and their voices</source>
        <translation>角色及其声音</translation>
    </message>
</context>
<context>
    <name>CastUseBar</name>
    <message>
        <source>Nobody is chosen for this job yet.</source>
        <translation>此任务尚未选择处理方。</translation>
    </message>
    <message>
        <source>%1 takes no voice for “%2”.</source>
        <translation>%1 处理“%2”时无需指定声音。</translation>
    </message>
    <message>
        <source>The job keeps the speaker’s own voice, so there is none to choose.</source>
        <translation>此任务保留说话人自己的声音，因此无需选择。</translation>
    </message>
    <message>
        <source>Choose in the Job panel which languages the clip is to be taken into.</source>
        <translation>请在“任务设置”面板中选择要将视频译成哪些语言。</translation>
    </message>
    <message>
        <source>no voice at %1 yet</source>
        <translation>%1 处尚无声音</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: voice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Speaks in this job</source>
        <translation>为此任务配音</translation>
    </message>
    <message>
        <source>%1 takes one voice a language: everybody in the clip speaks with it.</source>
        <translation>%1 每种语言只用一个声音：视频中所有人都用它说话。</translation>
    </message>
    <message>
        <source>Use in this job</source>
        <translation>用于此任务</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Sets the voices of the Job panel</source>
        <translation>设置“任务设置”面板中的声音</translation>
    </message>
</context>
<context>
    <name>CastView</name>
    <message>
        <source>Type to find a voice</source>
        <translation>输入以查找声音</translation>
    </message>
    <message>
        <source>No voice of %1 is known for this language yet. They come once the vendor has answered.</source>
        <translation>暂无 %1 此语言的可用声音。服务商回复后会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>take away %n voice(s)</source>
        <translation>
            <numerusform>去掉 %n 个声音</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recording of %1 to hear.</source>
        <translation>%1 没有可试听的录音。</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>角色表</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>More about this cast</source>
        <translation>此角色表的更多选项</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>返回预览</translation>
    </message>
    <message>
        <source>New cast</source>
        <translation>新建角色表</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The job speaks with the voices of %1. The Job panel shows them.</source>
        <translation>任务将使用 %1 的声音，可在“任务设置”面板中查看。</translation>
    </message>
    <message>
        <source>A character needs a name.</source>
        <translation>角色需要一个名称。</translation>
    </message>
    <message>
        <source>“%1” is in this cast already. Choose another name.</source>
        <translation>此角色表中已有“%1”。请选择其他名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cues name %n speaker(s) who are not in this cast: %1.</source>
        <translation>
            <numerusform>字幕条中有 %n 个说话人不在此角色表中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>CastVoiceCell</name>
    <message>
        <source>no longer offered</source>
        <translation>已不再提供</translation>
    </message>
</context>
<context>
    <name>CastVoices</name>
    <message>
        <source>%1 speaks any language. Choose one for the job first, then give the voice to %2.</source>
        <translation>%1 支持任何语言。请先为任务选择语言，再将此声音指派给 %2。</translation>
    </message>
    <message>
        <source>%1 is the voice of %2 now, in %3.</source>
        <translation>%2 的%3现在使用声音“%1”。</translation>
    </message>
    <message>
        <source>Open the cast</source>
        <translation>打开角色表</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>left to the vendor</source>
        <translation>由服务商决定</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持各自原样</translation>
    </message>
    <message>
        <source>As it is: nothing</source>
        <translation>保持原样：无</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>保持原样：%1</translation>
    </message>
</context>
<context>
    <name>ChangeTasksDialog</name>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>更改 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Change waiting tasks</source>
        <translation>更改等待中的任务</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each task. Changed tasks are checked again from the start; nothing has been sent yet.</source>
        <translation>未改动的项目在各任务中保持原样。更改后的任务会从头重新检查；目前尚未提交任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>No voice of this account is known for the language yet. Open Voices once to read them.</source>
        <translation>尚不知道此账户有此语言的声音。请打开一次“声音”以读取列表。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Convert what does not fit</source>
        <translation>转换不符合要求的视频</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>结果的文件名</translation>
    </message>
    <message>
        <source>For example {name}.{lang}.{operation}.{ext}</source>
        <translation>例如 {name}.{lang}.{operation}.{ext}</translation>
    </message>
    <message>
        <source>Limit for a task</source>
        <translation>单个任务上限</translation>
    </message>
    <message>
        <source>Credits; 0 takes the limit away</source>
        <translation>点数；填 0 表示取消上限</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>按 Delete 键移除</translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation>没有可配音的声音</translation>
    </message>
    <message>
        <source>Link at %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <translation>克隆此声音</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation>克隆声音</translation>
    </message>
    <message>
        <source>Name of the new voice</source>
        <translation>新声音的名称</translation>
    </message>
    <message>
        <source>e.g. Lena, narrating</source>
        <translation>例如：小雨，旁白</translation>
    </message>
    <message>
        <source>Who makes the voice</source>
        <translation>由谁制作声音</translation>
    </message>
    <message>
        <source>Recording of one person</source>
        <translation>单人录音</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>处理方</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意说明</translation>
    </message>
    <message>
        <source>None of your accounts can clone a voice. Once you have added a key, these can: %1.</source>
        <translation>您的账户都不能克隆声音。添加密钥后，以下服务商可以：%1。</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>请为声音命名。</translation>
    </message>
    <message>
        <source>Write down who agreed, when and for what, and tick it.</source>
        <translation>请写明谁在何时同意以及用于什么，并勾选确认。</translation>
    </message>
    <message>
        <source>%1 at %2, sent once.</source>
        <translation>在 %2 处需 %1，只提交一次。</translation>
    </message>
    <message>
        <source>%1 names no price beforehand. It is sent once, and what it charges stands in the task.</source>
        <translation>%1 不会事先公布价格。只提交一次，实际扣费会显示在任务中。</translation>
    </message>
</context>
<context>
    <name>CloudRow</name>
    <message>
        <source>has a key</source>
        <translation>已有密钥</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Add a key for %1</source>
        <translation>为 %1 添加密钥</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Pictures with a wipe at %1 %; Left and Right move it</source>
        <translation>画面划像位于 %1%；按左右方向键移动</translation>
    </message>
    <message>
        <source>Pictures that are compared</source>
        <translation>正在对比的画面</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <comment>a take that is over</comment>
        <translation>%1，已结束</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Source</source>
        <translation>原片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vendor, language</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is good, what is not? It is kept with the task.</source>
        <translation>哪里好，哪里不好？备注与任务一同保存。</translation>
    </message>
    <message>
        <source>On one clock</source>
        <translation>同步对比</translation>
    </message>
    <message>
        <source>Add result</source>
        <translation>添加结果</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>保存当前帧</translation>
    </message>
    <message>
        <source>Save the pictures as they are shown</source>
        <translation>按当前显示保存画面</translation>
    </message>
    <message>
        <source>Best is %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>导出 %1…</translation>
    </message>
    <message>
        <source>There is no other finished result of this source to add.</source>
        <translation>此原片没有其他已完成的结果可添加。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可对比的内容</translation>
    </message>
    <message>
        <source>Choose a finished task with a video, or several of the same source, and press Compare in its menu. The source and its results then play here on one clock.</source>
        <translation>请选择一个带视频的已完成任务，或同一原片的多个任务，然后在其菜单中选择“对比”。原片和各个结果会在这里同步播放。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>How the pictures lie</source>
        <translation>画面排列方式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the mouse wheel over them)</source>
        <translation>画面大小（在画面上按住 Ctrl 并滚动鼠标滚轮）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <translation>盲测 A/B</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>无法显示 %1。%2</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the takes play without sound.</source>
        <translation>未找到扬声器或耳机，各版本将无声播放。</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>a pair</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Mixes the results and hides their names</source>
        <translation>打乱各个结果并隐藏名称</translation>
    </message>
    <message>
        <source>A blind test needs two results or more.</source>
        <translation>盲测至少需要两个结果。</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>适应 %1</translation>
    </message>
    <message>
        <source>Side by side shows all of them.</source>
        <translation>“并排”会显示全部画面。</translation>
    </message>
    <message>
        <source>The frame could not be read, so nothing was saved. Try one beside it.</source>
        <translation>无法读取此帧，未保存任何内容。请试试相邻的帧。</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Save the pictures as they are shown</source>
        <translation>按当前显示保存画面</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose a name that is free in a folder you may write to.</source>
        <translation>无法将画面保存为 %1。请在可写入的文件夹中选择未被占用的名称。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Nothing was copied to %1. Choose a name that is free in a folder with enough room.</source>
        <translation>未能复制到 %1。请在空间足够的文件夹中选择未被占用的名称。</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>已复制到 %1。</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>This person has agreed</source>
        <translation>此人已同意</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意说明</translation>
    </message>
    <message>
        <source>the person who speaks</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>e.g. the German version of this series</source>
        <translation>例如：本剧的德语版</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>谁同意的</translation>
    </message>
    <message>
        <source>When they agreed</source>
        <translation>何时同意的</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>同意用于什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>A voice belongs to the one who speaks. Write down who agreed, when, and to what.</source>
        <translation>声音属于说话人本人。请写明谁在何时同意，以及用于什么。</translation>
    </message>
    <message>
        <source>Tick it once it is so.</source>
        <translation>确认属实后请勾选。</translation>
    </message>
    <message>
        <source>Kept with the voice on this computer.</source>
        <translation>与声音一同保存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>CostPage</name>
    <message>
        <source>Done on this computer: costs nothing.</source>
        <translation>在本机完成：不收费。</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>预估费用</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>实际扣费</translation>
    </message>
    <message>
        <source>Cap for this task</source>
        <translation>此任务的上限</translation>
    </message>
    <message>
        <source>Number at the vendor</source>
        <translation>服务商任务编号</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚未扣费</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Limit for a task</source>
        <translation>单个任务上限</translation>
    </message>
    <message>
        <source>Limit for a batch</source>
        <translation>一批任务上限</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <translation>今天的上限</translation>
    </message>
    <message>
        <source>Limit in all</source>
        <translation>总上限</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>CueActions</name>
    <message>
        <source>&amp;Open subtitles…</source>
        <translation>打开字幕(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save as S&amp;RT…</source>
        <translation>另存为 SRT(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as Web&amp;VTT…</source>
        <translation>另存为 WebVTT(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Use for this job</source>
        <translation>用于此任务(&amp;U)</translation>
    </message>
    <message>
        <source>Show the source &amp;beside…</source>
        <translation>并排显示原文(&amp;B)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Add a cue</source>
        <translation>添加字幕条(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;plit at the playhead</source>
        <translation>在播放头处拆分(&amp;P)</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>合并(&amp;G)</translation>
    </message>
    <message>
        <source>Shift or stretch &amp;times</source>
        <translation>平移或拉伸时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>查找和替换(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;lay this cue</source>
        <translation>播放此字幕条(&amp;L)</translation>
    </message>
    <message>
        <source>Merge the selected cues, or this one with the next</source>
        <translation>合并所选字幕条，或将此条与下一条合并</translation>
    </message>
    <message>
        <source>Open a subtitle tra&amp;ck of this clip</source>
        <translation>打开此视频的字幕轨(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CueDesk</name>
    <message>
        <source>Cues</source>
        <translation>字幕条</translation>
    </message>
    <message>
        <source>C&amp;ues</source>
        <translation>字幕条(&amp;U)</translation>
    </message>
    <message>
        <source>The job uses %1. Queue it when the rest is right.</source>
        <translation>任务将使用 %1。其余设置无误后，请加入队列。</translation>
    </message>
    <message>
        <source>There are no words in this subtitle track. Choose another one, or open a file.</source>
        <translation>此字幕轨中没有文字。请选择其他字幕轨，或打开文件。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The changes cannot be kept against a crash: the disk is full or read-only. Save them elsewhere.</source>
        <translation>磁盘已满或只读，无法为防崩溃保留更改。请保存到其他位置。</translation>
    </message>
    <message>
        <source>Subtitles without a name</source>
        <translation>未命名的字幕</translation>
    </message>
    <message>
        <source>Subtitles that were not saved are back: %1.</source>
        <translation>已恢复未保存的字幕：%1。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>CueEmpty</name>
    <message>
        <source>track %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>No subtitles are open</source>
        <translation>未打开字幕</translation>
    </message>
    <message>
        <source>Correct words and times here before you translate, dub or burn them in: SRT, WebVTT and ASS files, or a subtitle track of the clip. Nothing in a file changes until you save.</source>
        <translation>翻译、配音或烧录之前，可在这里修正文字和时间：支持 SRT、WebVTT 和 ASS 文件，或视频的字幕轨。保存之前，文件不会有任何改动。</translation>
    </message>
    <message>
        <source>Open subtitles…</source>
        <translation>打开字幕…</translation>
    </message>
    <message>
        <source>Write the first cue</source>
        <translation>编写第一个字幕条</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the subtitle track (%1)</source>
        <translation>打开字幕轨（%1）</translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>Open subtitles</source>
        <translation>打开字幕</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa);;All files (*)</source>
        <translation>字幕 (*.srt *.vtt *.ass *.ssa);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save subtitles</source>
        <translation>保存字幕</translation>
    </message>
    <message>
        <source>WebVTT (*.vtt)</source>
        <translation>WebVTT (*.vtt)</translation>
    </message>
    <message>
        <source>SubRip (*.srt)</source>
        <translation>SubRip (*.srt)</translation>
    </message>
    <message>
        <source>Words and times were read from %1; italics, colours and positions are not kept when you save.</source>
        <translation>已从 %1 读取文字和时间；保存时不会保留斜体、颜色和位置。</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>The disk is full, so the subtitles were not saved. Make room and save again.</source>
        <translation>磁盘已满，字幕未保存。请腾出空间后再次保存。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Unsaved subtitles</source>
        <translation>未保存的字幕</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>Save first</source>
        <translation>先保存</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>CueFindBar</name>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>in %n cue(s)</source>
        <translation>
            <numerusform>在 %n 个字幕条中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>“%1” is in none of the cues.</source>
        <translation>字幕条中没有“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s). Undo brings the old words back.</source>
        <translation>
            <numerusform>已替换 %n 处。撤销可恢复原来的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>字幕条</translation>
    </message>
    <message>
        <source>More about these subtitles</source>
        <translation>这些字幕的更多选项</translation>
    </message>
    <message>
        <source>Use for this job</source>
        <translation>用于此任务</translation>
    </message>
    <message>
        <source>“%1” is no time. Type minutes and seconds, for instance 1:02.5.</source>
        <translation>“%1”不是时间。请输入分和秒，例如 1:02.5。</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n 个字幕条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n 个有警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueTextCell</name>
    <message>
        <source>Text of cue %1</source>
        <translation>字幕条 %1 的文本</translation>
    </message>
</context>
<context>
    <name>CueTimeCell</name>
    <message>
        <source>Minutes and seconds, for instance 1:02.5</source>
        <translation>分和秒，例如 1:02.5</translation>
    </message>
</context>
<context>
    <name>CueTimingBar</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Shift or stretch times</source>
        <translation>平移或拉伸时间</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>移动范围</translation>
    </message>
    <message>
        <source>Move all cues by</source>
        <translation>所有字幕条移动</translation>
    </message>
    <message>
        <source>Move the selected cues by</source>
        <translation>所选字幕条移动</translation>
    </message>
    <message>
        <source>Move from here on by</source>
        <translation>从此处起移动</translation>
    </message>
    <message>
        <source>Stretch from here on; the last cue starts at</source>
        <translation>从此处起拉伸；最后一条开始于</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>minutes and seconds, for instance 1:02.5</source>
        <translation>分和秒，例如 1:02.5</translation>
    </message>
    <message>
        <source>seconds; a minus moves them earlier</source>
        <translation>秒；负数表示提前</translation>
    </message>
</context>
<context>
    <name>CueView</name>
    <message>
        <source>Cues</source>
        <translation>字幕条</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Char./s</source>
        <translation>字/秒</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>结束过早</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>太快</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>行太长</translation>
    </message>
    <message>
        <source>Many lines</source>
        <translation>行太多</translation>
    </message>
    <message>
        <source>Small gap</source>
        <translation>间隔太小</translation>
    </message>
    <message>
        <source>It ends before it has begun. Give it a later end.</source>
        <translation>结束早于开始。请将结束时间调晚。</translation>
    </message>
    <message>
        <source>There are no words in it. Write some, or remove the cue.</source>
        <translation>其中没有文字。请输入文字，或移除此字幕条。</translation>
    </message>
    <message>
        <source>It is still shown when the next one begins. End it earlier, or merge the two.</source>
        <translation>下一条开始时它仍在显示。请提前结束，或将两条合并。</translation>
    </message>
    <message>
        <source>It is shown for less than %1 s. Give it more time, or merge it with the next one.</source>
        <translation>显示时间不足 %1 秒。请延长时间，或与下一条合并。</translation>
    </message>
    <message>
        <source>%1 characters a second are hard to read; up to %2 are easy. Give it more time or fewer words.</source>
        <translation>每秒 %1 个字符难以看清，不超过 %2 个较为轻松。请延长时间或减少文字。</translation>
    </message>
    <message>
        <source>A line has more than %1 characters. Break it in two (Shift+Enter).</source>
        <translation>有一行超过 %1 个字符。请分成两行 (Shift+Enter)。</translation>
    </message>
    <message>
        <source>More than two lines hide much of the picture. Split the cue.</source>
        <translation>超过两行会遮挡大部分画面。请拆分此字幕条。</translation>
    </message>
    <message>
        <source>The gap before the next one is so small that it flickers. Close it or make it longer.</source>
        <translation>与下一条的间隔太小，会闪烁。请消除或加大间隔。</translation>
    </message>
    <message>
        <source>change text</source>
        <translation>更改文本</translation>
    </message>
    <message>
        <source>change times</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>add cue</source>
        <translation>添加字幕条</translation>
    </message>
    <message numerus="yes">
        <source>remove %n cue(s)</source>
        <translation>
            <numerusform>移除 %n 个字幕条</numerusform>
        </translation>
    </message>
    <message>
        <source>split cue</source>
        <translation>拆分字幕条</translation>
    </message>
    <message numerus="yes">
        <source>merge %n cue(s)</source>
        <translation>
            <numerusform>合并 %n 个字幕条</numerusform>
        </translation>
    </message>
    <message>
        <source>shift times</source>
        <translation>平移时间</translation>
    </message>
    <message>
        <source>stretch times</source>
        <translation>拉伸时间</translation>
    </message>
    <message>
        <source>replace text</source>
        <translation>替换文本</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>It was not submitted</source>
        <translation>未曾提交</translation>
    </message>
    <message>
        <source>This is it…</source>
        <translation>就是这个…</translation>
    </message>
    <message>
        <source>Asks the vendor for this task. Costs nothing.</source>
        <translation>向服务商查询此任务，不收费。</translation>
    </message>
    <message>
        <source>You found it at the vendor: give its number, and its result is fetched.</source>
        <translation>您已在服务商处找到它：填入编号即可取回结果。</translation>
    </message>
    <message>
        <source>The vendor never got it: it is sent again, and is charged then.</source>
        <translation>服务商从未收到：将重新提交，届时会扣费。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the task</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>尚无日志。</translation>
    </message>
    <message>
        <source>Nothing sent yet. Keys are never shown here.</source>
        <translation>尚未发送任何内容。这里绝不显示密钥。</translation>
    </message>
    <message>
        <source>No task selected</source>
        <translation>未选中任务</translation>
    </message>
    <message>
        <source>Select a row to see its steps, files and cost.</source>
        <translation>选择一行即可查看其步骤、文件和费用。</translation>
    </message>
</context>
<context>
    <name>DoneDesk</name>
    <message>
        <source>The report was not written. %1</source>
        <translation>未能写入报告。%1</translation>
    </message>
    <message>
        <source>A batch is over</source>
        <translation>一批任务已结束</translation>
    </message>
    <message>
        <source>A batch is done</source>
        <translation>一批任务已完成</translation>
    </message>
    <message>
        <source>Report of this batch</source>
        <translation>这批任务的报告</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>可阅读的网页 (*.html)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>When a batch is done</source>
        <translation>一批任务完成时</translation>
    </message>
    <message>
        <source>&amp;Tell me, unless the window is in front</source>
        <translation>通知我，窗口在最前时除外(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write a report into the folder of its results</source>
        <translation>将报告写入结果所在的文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open the folder of its results</source>
        <translation>打开结果所在的文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Run a command:</source>
        <translation>运行命令(&amp;R)：</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>程序和参数</translation>
    </message>
    <message>
        <source>e.g. /home/me/bin/publish &quot;{folder}&quot; {report}</source>
        <translation>例如 /home/me/bin/publish &quot;{folder}&quot; {report}</translation>
    </message>
    <message>
        <source>{batch}, {done}, {failed}, {folder} and {report} are filled in. The program is started directly, without a shell.</source>
        <translation>{batch}、{done}、{failed}、{folder} 和 {report} 会替换为实际内容。程序直接启动，不经过 shell。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop videos or folders here</source>
        <translation>将视频或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Drop videos or folders here, or press to choose files</source>
        <translation>将视频或文件夹拖到这里，或点按选择文件</translation>
    </message>
</context>
<context>
    <name>ExpressionPicker</name>
    <message>
        <source>Play what this expression looks like</source>
        <translation>播放此表情的效果</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除 %1 项</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>不使用此文件</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Use a link instead of a file</source>
        <translation>使用链接代替文件</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No file yet. Results are fetched as soon as the job is done.</source>
        <translation>尚无文件。任务完成后会立即取回结果。</translation>
    </message>
    <message>
        <source>%1 · checked</source>
        <translation>%1 · 已检查</translation>
    </message>
    <message>
        <source>Not fetched yet, kept until %1</source>
        <translation>尚未取回，保留至 %1</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未取回</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>在文件夹中显示 %1</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>在此播放</translation>
    </message>
    <message>
        <source>The new voice</source>
        <translation>新声音</translation>
    </message>
    <message>
        <source>The new avatar</source>
        <translation>新数字人</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Edit subtitles…</source>
        <translation>编辑字幕…</translation>
    </message>
    <message>
        <source>Burn into the video…</source>
        <translation>烧录到视频中…</translation>
    </message>
    <message>
        <source>Agreed by %1 on %2: %3</source>
        <translation>%1 于 %2 同意：%3</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>同意说明：%1</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</source>
        <translation>音频和视频 (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>in the clip or beside it</source>
        <translation>在视频内或同一文件夹中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>“视频”文件夹</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>字幕 (%1)</translation>
    </message>
</context>
<context>
    <name>FindTextDesk</name>
    <message>
        <source>No burnt-in text and no logo was found. Draw a box where you see some.</source>
        <translation>未找到硬字幕或标志。如果您看到了，请在该处画框。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found. Enter takes the marked one, the arrows go to the next, Esc leaves the rest.</source>
        <translation>
            <numerusform>找到 %n 处。按 Enter 采用标出的一处，方向键转到下一处，Esc 放弃其余。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture of the clip</source>
        <translation>视频画面</translation>
    </message>
</context>
<context>
    <name>GiveMenu</name>
    <message>
        <source>&amp;Give to</source>
        <translation>指派给(&amp;G)</translation>
    </message>
    <message>
        <source>Add a character to the cast first…</source>
        <translation>请先在角色表中添加角色…</translation>
    </message>
</context>
<context>
    <name>Glossaries</name>
    <message>
        <source>new glossary %1</source>
        <translation>新建术语表 %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>language of %1</source>
        <translation>%1 的语言</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Never translate</source>
        <translation>从不翻译</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, spoken</source>
        <translation>%1，读法</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Choose a client’s glossary, or type another name for this one</source>
        <translation>选择客户的术语表，或输入新名称来重命名此术语表</translation>
    </message>
    <message>
        <source>Language of the terms</source>
        <translation>术语的语言</translation>
    </message>
    <message>
        <source>Terms are in</source>
        <translation>术语所用语言</translation>
    </message>
    <message>
        <source>More about this glossary</source>
        <translation>此术语表的更多选项</translation>
    </message>
    <message>
        <source>&amp;New glossary</source>
        <translation>新建术语表(&amp;N)</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>新术语表</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove a &amp;language</source>
        <translation>移除语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 条术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>添加语言…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>This glossary is full. Make another one.</source>
        <translation>此术语表已满。请另建一个。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>GlossaryEmpty</name>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>No term in this glossary yet</source>
        <translation>此术语表中还没有术语</translation>
    </message>
    <message>
        <source>Add the names that must stay as they are, and the words that have a fixed translation.</source>
        <translation>请添加必须保持原样的名称，以及有固定译法的词语。</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>还没有术语表</translation>
    </message>
    <message>
        <source>A glossary keeps a client’s words: what is never translated, what a term is called in each language, and how it is pronounced. Vendors that take terms are told; where they do not, the subtitles that come back are checked.</source>
        <translation>术语表保存客户的用词：哪些从不翻译、术语在各语言中的译法，以及如何发音。支持术语的服务商会收到这些内容；不支持的，则检查返回的字幕。</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Make a glossary</source>
        <translation>新建术语表</translation>
    </message>
</context>
<context>
    <name>GlossaryFiles</name>
    <message>
        <source>Import a glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.json)</source>
        <translation>术语表 (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export this glossary</source>
        <translation>导出此术语表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Babelreel (*.json)</source>
        <translation>Babelreel (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported with %n term(s).</source>
        <translation>
            <numerusform>已导入“%1”，共 %n 条术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>已将“%1”导出到 %2。</translation>
    </message>
</context>
<context>
    <name>GlossaryUseBar</name>
    <message>
        <source>The job that is chosen translates no words, so it takes no terms along.</source>
        <translation>所选任务不翻译文字，因此不会附带术语。</translation>
    </message>
    <message>
        <source>No term is for this pair of languages.</source>
        <translation>没有适用于此语言组合的术语。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: how many terms</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose in the Job panel which languages the clip is to be taken into.</source>
        <translation>请在“任务设置”面板中选择要将视频译成哪些语言。</translation>
    </message>
    <message>
        <source>Goes with new jobs</source>
        <translation>随新任务提交</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Jobs are queued without terms.</source>
        <translation>任务加入队列时不附带术语。</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold and go back</source>
        <translation>暂停并返回</translation>
    </message>
    <message>
        <source>Nothing is sent; the batch stays as it is (Esc)</source>
        <translation>不提交任何内容；这批任务保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即提交</translation>
    </message>
    <message numerus="yes">
        <source>Sending starts in %n s</source>
        <translation>
            <numerusform>%n 秒后开始提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>目前尚无任何内容离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>JobChecks</name>
    <message>
        <source>Choose a file: %1.</source>
        <translation>请选择文件：%1。</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>已跳过 %1：%2。</translation>
    </message>
    <message>
        <source>Choose clips in the media list. Price and checks appear then.</source>
        <translation>请在素材列表中选择视频，随后会显示价格和检查结果。</translation>
    </message>
    <message>
        <source>All checks fine</source>
        <translation>检查全部通过</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 项）</translation>
    </message>
    <message>
        <source>Fit to %1</source>
        <translation>适配 %1</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Set up a bucket…</source>
        <translation>设置存储桶…</translation>
    </message>
    <message>
        <source>cap today %1, %2 used</source>
        <translation>今日上限 %1，已用 %2</translation>
    </message>
    <message>
        <source>Your limit for a day at this account. Change it under Accounts.</source>
        <translation>您为此账户设置的每日上限。可在“账户”中更改。</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>提高上限…</translation>
    </message>
    <message>
        <source>With this, today would cost %1 credits; your limit for a day is %2.</source>
        <translation>加上这些，今天将花费 %1 点数；您的每日上限为 %2。</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>nothing to pay</source>
        <translation>无需付费</translation>
    </message>
    <message>
        <source>the vendor names no price</source>
        <translation>服务商未公布价格</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation>余额 %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Queue 1 job</source>
        <translation>加入队列（1 个任务）</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n jobs</source>
        <translation>
            <numerusform>加入队列（%n 个任务）</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Many…</source>
        <translation>批量…</translation>
    </message>
    <message>
        <source>Clips, languages and accounts as a grid</source>
        <translation>以表格显示视频、语言和账户</translation>
    </message>
    <message>
        <source>your rate</source>
        <translation>您的单价</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Job</source>
        <translation>任务设置</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>未选视频</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 个视频</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>not from %1 to %2</source>
        <translation>不支持从%1译成%2</translation>
    </message>
    <message>
        <source>is %1 already</source>
        <translation>已经是%1</translation>
    </message>
    <message>
        <source>does not know spoken %1</source>
        <translation>不支持以%1为原语言</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>不支持%1</translation>
    </message>
    <message>
        <source>clip is %1, limit %2</source>
        <translation>视频长 %1，上限为 %2</translation>
    </message>
    <message>
        <source>clip is %1, needs %2</source>
        <translation>视频长 %1，至少需要 %2</translation>
    </message>
    <message>
        <source>clip has %1, limit %2</source>
        <translation>视频大小为 %1，上限为 %2</translation>
    </message>
    <message>
        <source>%1 frames a second, limit %2</source>
        <translation>每秒 %1 帧，上限为 %2</translation>
    </message>
    <message>
        <source>takes only %1</source>
        <translation>只接受 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>cannot do this</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>未安装 %1</translation>
    </message>
    <message>
        <source>the clip has no sound</source>
        <translation>视频没有声音</translation>
    </message>
    <message>
        <source>the clip has no picture</source>
        <translation>视频没有画面</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅支持%1</translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation>草稿质量</translation>
    </message>
    <message>
        <source>links kept %1, fetched at once</source>
        <translation>链接保留 %1，完成后立即取回</translation>
    </message>
    <message>
        <source>needs a public link to the clip</source>
        <translation>需要视频的公开链接</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 种</translation>
    </message>
    <message>
        <source>coded as %1, takes only %2</source>
        <translation>编码为 %1，只接受 %2</translation>
    </message>
    <message>
        <source>%1 pixels, takes %2 to %3 a side</source>
        <translation>画面为 %1 像素，每边须为 %2 至 %3</translation>
    </message>
    <message>
        <source>after fitting: %1</source>
        <translation>适配后可用：%1</translation>
    </message>
    <message>
        <source>through your bucket %1</source>
        <translation>经由您的存储桶 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>时长 %1 至 %2</translation>
    </message>
    <message>
        <source>at most %1 long</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>at least %1 long</source>
        <translation>最短 %1</translation>
    </message>
    <message>
        <source>%1 is converted first: %2. The original stays as it is.</source>
        <translation>将先转换 %1：%2。原文件保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are converted first: %1. The originals stay as they are.</source>
        <translation>
            <numerusform>将先转换 %n 个视频：%1。原文件保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>each side %1 to %2 pixels</source>
        <translation>每边 %1 至 %2 像素</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Save key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Asks a question that costs nothing</source>
        <translation>发送一次免费查询</translation>
    </message>
    <message>
        <source>A key is kept. Paste another one to replace it.</source>
        <translation>已保存密钥。粘贴新密钥即可替换。</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>前往 %1 获取密钥</translation>
    </message>
    <message>
        <source>There is no key in the field. Paste the one that the vendor gave you.</source>
        <translation>输入框中没有密钥。请粘贴服务商提供的密钥。</translation>
    </message>
    <message>
        <source>This vendor has no question that costs nothing: the first job shows whether the key works.</source>
        <translation>此服务商没有免费查询：密钥是否可用，要到第一个任务时才能知道。</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What the next box is for</source>
        <translation>下一个框的用途</translation>
    </message>
    <message>
        <source>Draw where subtitles are to be erased</source>
        <translation>框出要擦除字幕的位置</translation>
    </message>
    <message>
        <source>Draw where a logo or watermark is to be erased</source>
        <translation>框出要擦除标志或水印的位置</translation>
    </message>
    <message>
        <source>Draw what must stay as it is</source>
        <translation>框出要保持原样的部分</translation>
    </message>
    <message>
        <source>Draw where words are to be read off the picture</source>
        <translation>框出要从画面读取文字的位置</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画框</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Hear this voice</source>
        <translation>试听此声音</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>移除此语言</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>own voice</source>
        <translation>保留原声</translation>
    </message>
    <message>
        <source>The speaker’s own voice is kept, so there is none to choose.</source>
        <translation>将保留说话人自己的声音，因此无需选择。</translation>
    </message>
    <message>
        <source>Voice for %1: %2</source>
        <translation>%1的声音：%2</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>试听 %1</translation>
    </message>
    <message>
        <source>There is no recording of this voice to hear</source>
        <translation>此声音没有可试听的录音</translation>
    </message>
    <message>
        <source>Type to find a voice</source>
        <translation>输入以查找声音</translation>
    </message>
    <message>
        <source>No voice is known for this language yet. They come once the vendor has answered.</source>
        <translation>暂无此语言的可用声音。服务商回复后会显示在这里。</translation>
    </message>
    <message>
        <source>Voice…</source>
        <translation>声音…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>from</source>
        <translation>原语言</translation>
    </message>
    <message>
        <source>Add the languages you want. Each one becomes a job.</source>
        <translation>添加所需的语言，每种语言会成为一个任务。</translation>
    </message>
    <message>
        <source>Language spoken in the clip</source>
        <translation>视频原语言</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Type to find a language</source>
        <translation>输入以查找语言</translation>
    </message>
    <message>
        <source>There is no language to choose. Choose another one the clip is spoken in, or somebody else to do it.</source>
        <translation>没有可选的语言。请更换视频的原语言，或换一个处理方。</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>其他代码…</translation>
    </message>
    <message>
        <source>Its code, as the vendor spells it:</source>
        <translation>语言代码（按服务商的写法）：</translation>
    </message>
</context>
<context>
    <name>LaunchBar</name>
    <message>
        <source>from</source>
        <translation>原语言</translation>
    </message>
    <message>
        <source>into</source>
        <translation>译成</translation>
    </message>
    <message>
        <source>at</source>
        <translation>处理方</translation>
    </message>
    <message>
        <source>Space ticks a cell, Ctrl+Space a row, Shift+Space a column</source>
        <translation>空格键勾选单元格，Ctrl+空格键勾选整行，Shift+空格键勾选整列</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Language spoken in the clips</source>
        <translation>视频原语言</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Queue many</source>
        <translation>批量加入队列</translation>
    </message>
    <message>
        <source>%1 (%2 ticked)</source>
        <translation>%1（已勾选 %2 个）</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1 of %2 clips: %3</source>
        <translation>%2 个视频中的 %1 个：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>输入语言</translation>
    </message>
    <message>
        <source>Choose an account first: its languages stand here.</source>
        <translation>请先选择账户，这里会显示它支持的语言。</translation>
    </message>
</context>
<context>
    <name>LaunchClips</name>
    <message>
        <source>Clips</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · 语言：%2</translation>
    </message>
</context>
<context>
    <name>LaunchCorner</name>
    <message>
        <source>All cells</source>
        <translation>所有单元格</translation>
    </message>
    <message>
        <source>Tick or clear everything</source>
        <translation>全部勾选或取消</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDesk</name>
    <message>
        <source>Queue &amp;many…</source>
        <translation>批量加入队列(&amp;M)…</translation>
    </message>
    <message>
        <source>Clips, languages and accounts as a grid, with the price of each job</source>
        <translation>以表格显示视频、语言和账户，并列出每个任务的价格</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果保存文件夹</translation>
    </message>
    <message>
        <source>The vendor&apos;s choice</source>
        <translation>由服务商选择</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>与其他所有视频相同</translation>
    </message>
    <message>
        <source>Type a voice</source>
        <translation>输入声音</translation>
    </message>
    <message>
        <source>No voices are known yet. They are being read; open this again in a moment.</source>
        <translation>目前还没有已知的声音，正在读取；请稍后再打开。</translation>
    </message>
    <message numerus="yes">
        <source>Language spoken in %n clip(s)</source>
        <translation>
            <numerusform>%n 个视频的原语言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voice for %n clip(s)…</source>
        <translation>
            <numerusform>%n 个视频的声音…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down from the first</source>
        <translation>以第一行向下填充</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Tables and recipes</source>
        <translation>表格与流程</translation>
    </message>
    <message>
        <source>Tick what a &amp;table says…</source>
        <translation>按表格勾选(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>另存为表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Queue a &amp;recipe</source>
        <translation>将流程加入队列(&amp;R)</translation>
    </message>
    <message>
        <source>Tick the clips and add the languages that the recipe is for.</source>
        <translation>请勾选要使用该流程的片段，并添加语言。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what a table says</source>
        <translation>按表格勾选</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>Make and change recipes…</source>
        <translation>制作和更改配方…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>配方 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export this recipe</source>
        <translation>导出此配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>27 credits, account</comment>
        <translation>%2：%1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” on %2, %n job(s)</source>
        <translation>
            <numerusform>“%1”用于 %2，%n 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 at %2, where you have %3</source>
        <comment>27 credits, account, 20</comment>
        <translation>%2：%1，你有 %3</translation>
    </message>
</context>
<context>
    <name>LaunchFooter</name>
    <message>
        <source>of video</source>
        <translation>视频总时长</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>加入队列</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n job(s)</source>
        <translation>
            <numerusform>加入队列（%n 个任务）</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want made</source>
        <translation>请勾选要制作的内容</translation>
    </message>
</context>
<context>
    <name>LaunchHead</name>
    <message>
        <source>Languages and accounts</source>
        <translation>语言和账户</translation>
    </message>
    <message>
        <source>%1: tick or clear all clips here</source>
        <translation>%1：勾选或取消此处的所有视频</translation>
    </message>
    <message>
        <source>Choose the voices for this language</source>
        <translation>选择此语言的声音</translation>
    </message>
    <message>
        <source>Tick or clear this language at every account</source>
        <translation>在所有账户中勾选或取消此语言</translation>
    </message>
</context>
<context>
    <name>LaunchTable</name>
    <message>
        <source>Cells of the batch: Space ticks one, Ctrl+Space a row, Shift+Space a column</source>
        <translation>批次单元格：空格键勾选一个，Ctrl+空格键勾选整行，Shift+空格键勾选整列</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未公布</translation>
    </message>
</context>
<context>
    <name>LaunchView</name>
    <message>
        <source>No clips yet</source>
        <translation>还没有视频</translation>
    </message>
    <message>
        <source>Add the videos of the batch. Each becomes a row here.</source>
        <translation>请添加这批视频。每个视频在这里占一行。</translation>
    </message>
    <message>
        <source>Which languages, and who does it?</source>
        <translation>要译成哪些语言，由谁处理？</translation>
    </message>
    <message>
        <source>Add languages above and choose who is to do it. Each becomes a column with its price.</source>
        <translation>请在上方添加语言并选择处理方。每一项在这里占一列，并显示价格。</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>返回预览 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s) that are there already, without paying</source>
        <translation>
            <numerusform>直接使用已有的 %n 个结果，不再付费</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>by your own rate</source>
        <translation>按您自己的单价</translation>
    </message>
    <message>
        <source>The clip is converted first.</source>
        <translation>将先转换视频。</translation>
    </message>
    <message>
        <source>Its result is there already: ticked, it is made and paid once more.</source>
        <translation>结果已经存在：勾选后会再制作一次并再次付费。</translation>
    </message>
    <message>
        <source>It is in the queue already: ticked, it is made and paid twice.</source>
        <translation>已在队列中：勾选后会重复制作并重复付费。</translation>
    </message>
    <message>
        <source>All languages of a clip go out in one call.</source>
        <translation>一个视频的所有语言在一次调用中提交。</translation>
    </message>
    <message>
        <source>cannot speak it</source>
        <translation>不支持此语言</translation>
    </message>
    <message>
        <source>is in it already</source>
        <translation>已是此语言</translation>
    </message>
    <message>
        <source>no sound, nothing to dub</source>
        <translation>没有声音，无法配音</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>wrong format</source>
        <translation>格式不符</translation>
    </message>
    <message>
        <source>needs a bucket</source>
        <translation>需要存储桶</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>needs a voice</source>
        <translation>需要声音</translation>
    </message>
    <message>
        <source>needs a box</source>
        <translation>需要选框</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>需要文件</translation>
    </message>
    <message>
        <source>from which language?</source>
        <translation>原语言是什么？</translation>
    </message>
    <message>
        <source>needs a language</source>
        <translation>需要语言</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>does not do it</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已制作</translation>
    </message>
    <message>
        <source>in queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>需转换</translation>
    </message>
    <message>
        <source>your rate</source>
        <translation>您的单价</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer, over a narrow column</comment>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n 种语言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n 种操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation>余额 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>today with this: %1 of %2 at %3</source>
        <translation>加上这些，%3 今天为 %1 / %2</translation>
    </message>
    <message>
        <source>no task above the limit of %1 at %2</source>
        <translation>没有任务超出 %2 的单个任务上限 %1</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出账本</translation>
    </message>
    <message>
        <source>Reading what was written down…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>Nothing was sent with this account yet. From then on this tells, task by task, what was expected, charged and given back, and whether the balance at the vendor agrees.</source>
        <translation>尚未通过此账户提交任何内容。此后这里会逐个任务显示预计费用、实际扣费和退还的数额，以及服务商处的余额是否相符。</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>已扣费 %1</translation>
    </message>
    <message>
        <source>%1 expected, not charged yet</source>
        <translation>预计 %1（尚未扣费）</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>已退还 %1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link goes to the vendor as it is and must be public (https):</source>
        <translation>链接会原样发送给服务商，必须可公开访问 (https)：</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample clip</source>
        <translation>试用示例视频(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste files or links</source>
        <translation>粘贴文件或链接(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Save this &amp;frame…</source>
        <translation>保存当前帧(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Queue these jobs</source>
        <translation>将这些任务加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>重试失败的任务(&amp;T)</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>移除已完成的任务(&amp;F)</translation>
    </message>
    <message>
        <source>Remove fai&amp;led</source>
        <translation>移除失败的任务(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Babelreel</source>
        <translation>关于 Babelreel(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>视频(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>深色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>添加链接(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>选框(&amp;B)</translation>
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
        <source>Clone a &amp;voice…</source>
        <translation>克隆声音(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <translation>声音(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watch folders…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Glossaries…</source>
        <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Names of results…</source>
        <translation>结果的文件名(&amp;N)…</translation>
    </message>
    <message>
        <source>When a &amp;batch is done…</source>
        <translation>一批任务完成时(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Pause a &amp;vendor</source>
        <translation>暂停服务商(&amp;V)</translation>
    </message>
    <message>
        <source>Resume a v&amp;endor</source>
        <translation>继续服务商(&amp;E)</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n 个待您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Babelreel</source>
        <translation>Babelreel</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务设置</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to go - Babelreel</source>
        <translation>
            <numerusform>剩余 %n 个任务 - Babelreel</numerusform>
        </translation>
    </message>
    <message>
        <source>About Babelreel</source>
        <translation>关于 Babelreel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Babelreel %1&lt;/b&gt;&lt;p&gt;Takes your videos into other languages: through the vendors you have a key for, or on this computer.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer until you press Queue.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Babelreel %1&lt;/b&gt;&lt;p&gt;把您的视频带入其他语言：可使用您持有密钥的服务商，也可在本机完成。&lt;/p&gt;&lt;p&gt;在您按下“加入队列”之前，任何内容都不会离开这台电脑。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Task %1, no longer in the list</source>
        <translation>任务 %1（已不在列表中）</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>MakerPanel</name>
    <message>
        <source>Back to the avatar video</source>
        <translation>返回数字人视频</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Each side %1 to %2 pixels</source>
        <translation>每边 %1 至 %2 像素</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>时长 %1 至 %2</translation>
    </message>
    <message>
        <source>One person, seen from the front, half-length, the face free and the mouth closed.</source>
        <translation>单人正面半身像，脸部无遮挡，嘴巴闭合。</translation>
    </message>
    <message>
        <source>One person who looks into the camera, filmed wide or upright and not turned.</source>
        <translation>单人看向镜头，横拍或竖拍均可，画面不得旋转。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>选择视频…</translation>
    </message>
    <message>
        <source>It is what is asked for. Press Queue in the job: once it is made, it is in the list.</source>
        <translation>符合要求。请在任务中按“加入队列”：制作完成后会出现在列表中。</translation>
    </message>
    <message>
        <source>Photo for an avatar</source>
        <translation>用于数字人的照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Add videos</source>
        <translation>添加视频</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>添加视频文件夹</translation>
    </message>
    <message>
        <source>There is no file and no link to paste. Copy a video in your file manager first.</source>
        <translation>没有可粘贴的文件或链接。请先在文件管理器中复制一个视频。</translation>
    </message>
    <message>
        <source>Add a link to a video</source>
        <translation>添加视频链接</translation>
    </message>
</context>
<context>
    <name>MediaEmpty</name>
    <message>
        <source>Drop videos here</source>
        <translation>将视频拖到这里</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>或按 %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>示例视频</translation>
    </message>
    <message>
        <source>Try the sample clip</source>
        <translation>试用示例视频</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>手边没有视频？</translation>
    </message>
</context>
<context>
    <name>MediaMenus</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>全部视频</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>有画面</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>仅声音</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Media</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>搜索视频</translation>
    </message>
    <message>
        <source>Choose which clips are shown</source>
        <translation>选择显示哪些视频</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>列表的更多选项</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Show in Preview</source>
        <translation>在预览中显示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Name of what is made</source>
        <translation>所制作内容的名称</translation>
    </message>
    <message>
        <source>like the file</source>
        <translation>与文件同名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The new voice</source>
        <translation>新声音</translation>
    </message>
    <message>
        <source>The new avatar</source>
        <translation>新数字人</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the clip</source>
        <translation>视频名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>执行的操作</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Video, sound …</source>
        <translation>视频、音频 …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Folder of the clip</source>
        <translation>视频所在文件夹</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>批次内编号</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>扩展名</translation>
    </message>
    <message>
        <source>Keep subfolders</source>
        <translation>保留子文件夹</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>使用这些文件名</translation>
    </message>
    <message>
        <source>Make it again with a number: “name (2)”</source>
        <translation>加上编号重新制作：“名称 (2)”</translation>
    </message>
    <message>
        <source>Leave the job out</source>
        <translation>跳过此任务</translation>
    </message>
    <message>
        <source>Names of results</source>
        <translation>结果的文件名</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>文件名格式</translation>
    </message>
    <message>
        <source>Results of clips in subfolders go into subfolders of the same names.</source>
        <translation>子文件夹中视频的结果会放入同名的子文件夹。</translation>
    </message>
    <message>
        <source>When a file of that name is there already</source>
        <translation>已有同名文件时</translation>
    </message>
    <message>
        <source>The names that your jobs would get</source>
        <translation>您的任务将得到的文件名</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Names as they would be now</source>
        <translation>当前设置下的文件名</translation>
    </message>
    <message>
        <source>%1 – left out: it is there already</source>
        <translation>%1 – 已跳过：文件已存在</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 has too little credit</source>
        <translation>%1 的点数不足</translation>
    </message>
    <message>
        <source>The batch needs %1, there are %2. What cannot be paid waits until you top up; nothing is lost.</source>
        <translation>这批任务需要 %1，现有 %2。不够支付的任务会等到您充值；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Look at your membership at %1</source>
        <translation>请查看您在 %1 的会员状态</translation>
    </message>
    <message>
        <source>Over a limit of yours at %1</source>
        <translation>超出您为 %1 设置的上限</translation>
    </message>
    <message>
        <source>%1 What would cross it waits for you.</source>
        <translation>%1会超出上限的任务将等待您处理。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Your limit of %1 a task does not cover it.</source>
        <translation>您的单个任务上限 %1 对此不起作用。</translation>
    </message>
    <message>
        <source>Set a rate of your own under Accounts to have it counted.</source>
        <translation>请在“账户”中设置您自己的单价，以便计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are not told</source>
        <translation>
            <numerusform>%n 项价格未公布</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no price before the job. %2</source>
        <translation>%1 不会在任务开始前公布价格。%2</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in the queue already</source>
        <translation>
            <numerusform>%n 个单元格已在队列中</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on their way and not ticked by themselves. Ticked, they are made and paid twice.</source>
        <translation>它们已在处理中，不会自动勾选。勾选后会重复制作并重复付费。</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>显示任务</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked cell(s) were made before</source>
        <translation>
            <numerusform>%n 个已勾选的单元格以前制作过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) need a voice</source>
        <translation>
            <numerusform>%n 列需要选择声音</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks with a voice that is chosen before. Click a head&apos;s wave to choose it, or take the first that speaks the language.</source>
        <translation>%1 需要事先选择声音。点击列标题上的波形图标进行选择，或使用支持该语言的第一个声音。</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>为我选择</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) do not fit %1</source>
        <translation>
            <numerusform>%n 个视频不符合 %1 的要求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They can be converted before they are sent; the originals stay as they are.</source>
        <translation>%1可在提交前转换这些视频；原文件保持不变。</translation>
    </message>
    <message>
        <source>Convert them</source>
        <translation>转换</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) cannot be read</source>
        <translation>
            <numerusform>无法读取 %n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The others are not held up by it.</source>
        <translation>%1其他视频不受影响。</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The disk may be too full</source>
        <translation>磁盘空间可能不足</translation>
    </message>
    <message>
        <source>The results may need %1, there is %2. Choose another folder or make room.</source>
        <translation>结果可能需要 %1，现有 %2。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Results of %1 live %2</source>
        <translation>%1 的结果仅保留 %2</translation>
    </message>
    <message>
        <source>Each is fetched as soon as its job ends. Leave this computer on until then.</source>
        <translation>每个任务结束后会立即取回结果。在此之前请保持这台电脑开机。</translation>
    </message>
    <message>
        <source>Their results are there. You can take those instead of paying once more, just before the batch goes.</source>
        <translation>结果已经存在。在这一批发出之前，您可以直接使用这些结果，而不必再次付费。</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Not together with “%1”</source>
        <translation>不能与“%1”同时使用</translation>
    </message>
    <message>
        <source>Only with “%1”</source>
        <translation>仅可与“%1”一起使用</translation>
    </message>
    <message>
        <source>Only when “%1” is “%2”</source>
        <translation>仅当“%1”为“%2”时可用</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <translation>请先选择声音</translation>
    </message>
    <message>
        <source>This voice has none to choose</source>
        <translation>此声音没有可选项</translation>
    </message>
    <message>
        <source>Not with voices from %1</source>
        <translation>不适用于 %1 的声音</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>one, two</source>
        <translation>词一, 词二</translation>
    </message>
    <message>
        <source>from=to, this=that</source>
        <translation>原词=新词, 甲=乙</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>由 %1 提供</translation>
    </message>
</context>
<context>
    <name>PathDelegate</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Press Enter to use “%1” as it is.</source>
        <translation>按 Enter 键可按原样使用“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>列表中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>%1 into %2</source>
        <translation>%1译成%2</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 个选框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDesk</name>
    <message>
        <source>&amp;Save this job as a preset…</source>
        <translation>将此任务存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>No preset yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>管理预设(&amp;M)…</translation>
    </message>
    <message>
        <source>Save this job as a preset</source>
        <translation>将此任务存为预设</translation>
    </message>
    <message>
        <source>Name of the preset. One of the same name is replaced.</source>
        <translation>预设的名称。同名预设将被替换。</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>已替换预设“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The preset “%1” was saved.</source>
        <translation>已保存预设“%1”。</translation>
    </message>
    <message>
        <source>The preset “%1” is as it was before.</source>
        <translation>预设“%1”已恢复原样。</translation>
    </message>
    <message>
        <source>The job is as in “%1”.</source>
        <translation>任务已按“%1”设置。</translation>
    </message>
    <message>
        <source>Not all of “%1” could be used. %2</source>
        <translation>“%1”的部分设置无法使用。%2</translation>
    </message>
    <message>
        <source>My clip</source>
        <translation>我的视频</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were left out: their results are there already. “Names of results” in the Job menu changes that.</source>
        <translation>
            <numerusform>已跳过 %n 个任务：其结果已存在。可通过“任务”菜单中的“结果名称”更改此行为。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>预设 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>导出此预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>There is no preset yet. Choose “Save this job as a preset” in the Job menu, or import one.</source>
        <translation>还没有预设。请在“任务”菜单中选择“将此任务存为预设”，或导入一个。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要一个名称。</translation>
    </message>
    <message>
        <source>There is a preset called “%1” already.</source>
        <translation>已有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>已将“%1”导出到 %2。</translation>
    </message>
    <message>
        <source>There are too many presets. Delete some first.</source>
        <translation>预设过多。请先删除一些。</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
</context>
<context>
    <name>PreviewCell</name>
    <message>
        <source>No preview</source>
        <translation>没有预览</translation>
    </message>
    <message>
        <source>Preview is broken</source>
        <translation>预览已损坏</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在取回…</translation>
    </message>
    <message>
        <source>Preview is being fetched</source>
        <translation>正在取回预览</translation>
    </message>
    <message>
        <source>Preview plays, %1</source>
        <translation>正在播放预览，%1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview, %1</source>
        <translation>预览，%1</translation>
    </message>
    <message>
        <source>The vendor has no preview of this voice. Have it say a sentence of yours instead.</source>
        <translation>服务商没有此声音的预览。请改为让它说一句您写的话。</translation>
    </message>
    <message>
        <source>Preview, the first %1 of a longer one</source>
        <translation>预览，较长录音的前 %1</translation>
    </message>
    <message>
        <source>Only the first %1 are played here; the recording goes on.</source>
        <translation>这里只播放前 %1；录音后面还有内容。</translation>
    </message>
</context>
<context>
    <name>PreviewFilm</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Picture of the preview</source>
        <translation>预览画面</translation>
    </message>
    <message>
        <source>Back to the picture of the video (Esc)</source>
        <translation>返回视频画面 (Esc)</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so it plays without sound.</source>
        <translation>未找到扬声器或耳机，将无声播放。</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>正在取回预览…</translation>
    </message>
    <message>
        <source>This preview is sound only.</source>
        <translation>此预览只有声音。</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Save frame</source>
        <translation>保存当前帧</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>Size of the picture (Ctrl and the mouse wheel over it)</source>
        <translation>画面大小（也可在画面上按住 Ctrl 滚动鼠标滚轮）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>将当前帧保存为图片</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the clip plays without sound.</source>
        <translation>未找到扬声器或耳机，视频将无声播放。</translation>
    </message>
    <message>
        <source>%1×%2 · %3 fps</source>
        <translation>%1×%2 · %3 fps</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>仅声音</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>适应 %1</translation>
    </message>
    <message>
        <source>Frame saved as %1.</source>
        <translation>当前帧已保存为 %1。</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Choose another folder.</source>
        <translation>无法将当前帧写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>No clip open</source>
        <translation>未打开视频</translation>
    </message>
    <message>
        <source>Choose a clip in the Media list, or drop a video on the window.</source>
        <translation>在素材列表中选择一个视频，或将视频拖到窗口上。</translation>
    </message>
    <message>
        <source>This clip cannot be shown</source>
        <translation>无法显示此视频</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <comment>Translate this string to the string &apos;LTR&apos; in left-to-right languages or to &apos;RTL&apos; in right-to-left languages (such as Hebrew and Arabic) to get proper widget layout.</comment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Nothing was queued. %1</source>
        <translation>没有任务加入队列。%1</translation>
    </message>
    <message numerus="yes">
        <source>Picked up %n task(s) after the last close. Nothing was sent twice.</source>
        <translation>
            <numerusform>已接续上次关闭时的 %n 个任务，没有重复提交。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesForm</name>
    <message>
        <source>Sums are then told in money too. The currency is the same for all accounts.</source>
        <translation>填写后，合计也会以金额显示。所有账户使用同一货币。</translation>
    </message>
    <message>
        <source>One credit costs</source>
        <translation>每点数价格</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three letters, such as EUR or USD. It is the same for all accounts; prices are not converted.</source>
        <translation>三个字母，例如 EUR 或 USD。所有账户使用同一货币；价格不会换算。</translation>
    </message>
    <message>
        <source>Your rate: %1</source>
        <translation>您的单价：%1</translation>
    </message>
    <message>
        <source>Where %1 tells no price, for an operation or a language, yours counts. In %2 a minute.</source>
        <translation>如果 %1 未公布某项操作或某种语言的价格，则按您的单价计算。单位为每分钟 %2。</translation>
    </message>
    <message>
        <source>%1 tells no prices. What you type here is what sums and limits are counted by, marked as your rate. In %2 a minute; a started minute counts as a whole one.</source>
        <translation>%1 不公布价格。合计和上限将按您在此填写的数值计算，并标注为“您的单价”。单位为每分钟 %2；不足一分钟按一分钟计。</translation>
    </message>
    <message>
        <source>What you pay for one of the %1 of this vendor</source>
        <translation>您为此服务商的每单位 %1 所付的价格</translation>
    </message>
    <message>
        <source>%1 a minute, told by %2</source>
        <translation>每分钟 %1，由 %2 公布</translation>
    </message>
    <message numerus="yes">
        <source>%1 told by %2 for %n languages; yours for the others</source>
        <translation>
            <numerusform>%2 公布了 %n 种语言的价格：%1；其他语言按您的单价</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number, or nothing.</source>
        <translation>“%1”不是金额。请输入数字，或留空。</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as EUR or USD.</source>
        <translation>“%1”不是货币。请输入三个字母的货币代码，例如 EUR 或 USD。</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>None, or what the job gives</source>
        <translation>无，或由任务提供</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>声音：%1</translation>
    </message>
    <message>
        <source>As the vendor has it</source>
        <translation>按供应商默认</translation>
    </message>
    <message>
        <source>On clips that it was run on already, all stages are made and charged again.</source>
        <translation>对于已用过此配方的片段，所有阶段都会重新制作并重新收费。</translation>
    </message>
    <message>
        <source>On clips that it was run on already, made and charged: %1. What the other stages made is taken as it is.</source>
        <translation>对于已用过此配方的片段，以下将制作并收费：%1。其他阶段的结果直接沿用。</translation>
    </message>
    <message>
        <source>%1 of stage %2</source>
        <comment>what a stage makes</comment>
        <translation>阶段 %2 的%1</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Queue it…</source>
        <translation>加入队列…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>配方名称</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>新配方</translation>
    </message>
    <message>
        <source>This one comes with the program. Copy it to change it.</source>
        <translation>此配方随程序提供。复制后才能更改。</translation>
    </message>
    <message>
        <source>A recipe needs at least one stage.</source>
        <translation>配方至少需要一个阶段。</translation>
    </message>
    <message>
        <source>A recipe needs a name.</source>
        <translation>配方需要一个名称。</translation>
    </message>
    <message>
        <source>There are too many recipes. Delete some first.</source>
        <translation>配方太多。请先删除一些。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>“%1”已导出到 %2。</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>Add a stage…</source>
        <translation>添加阶段…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RegionCanvas</name>
    <message>
        <source>Boxes on the picture</source>
        <translation>画面上的选框</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 个选框</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of box %1</source>
        <translation>选框 %1 的名称</translation>
    </message>
    <message>
        <source>Save these boxes</source>
        <translation>保存这些选框</translation>
    </message>
    <message>
        <source>Saved as “%1”. Use them on any clip from the Box menu.</source>
        <translation>已保存为“%1”。可从“选框”菜单将其用于任何视频。</translation>
    </message>
    <message>
        <source>The boxes cannot be kept: the disk is full or read-only. They are there until you close the program.</source>
        <translation>磁盘已满或只读，无法保存选框。选框会保留到您关闭程序为止。</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>&amp;Find text and logos</source>
        <translation>查找文字和标志(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next box</source>
        <translation>下一个选框(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>再制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all of this clip</source>
        <translation>移除此视频的所有选框(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>复制选框(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>粘贴选框(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save these boxes…</source>
        <translation>保存这些选框(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Use saved boxes</source>
        <translation>使用已保存的选框(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;orget saved boxes</source>
        <translation>删除已保存的选框(&amp;O)</translation>
    </message>
    <message>
        <source>Boxes of all &amp;clips</source>
        <translation>所有视频的选框(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RegionRow</name>
    <message>
        <source>Box %1</source>
        <translation>选框 %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of box %1</source>
        <translation>选框 %1 的左边缘</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge of box %1</source>
        <translation>选框 %1 的上边缘</translation>
    </message>
    <message>
        <source>W</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width of box %1</source>
        <translation>选框 %1 的宽度</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Height of box %1</source>
        <translation>选框 %1 的高度</translation>
    </message>
    <message>
        <source>%1, in percent of the picture</source>
        <translation>%1（占画面的百分比）</translation>
    </message>
    <message>
        <source>What can be done with box %1</source>
        <translation>选框 %1 的操作</translation>
    </message>
    <message>
        <source>Starts at the playhead</source>
        <translation>从播放头处开始</translation>
    </message>
    <message>
        <source>Ends at the playhead</source>
        <translation>在播放头处结束</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>整个视频</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名称…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, in pixels of the picture</source>
        <translation>%1，以画面像素为单位</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <source>Boxes</source>
        <translation>选框</translation>
    </message>
    <message>
        <source>Picture of the link</source>
        <translation>链接画面大小</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the linked picture</source>
        <translation>链接画面的宽度</translation>
    </message>
    <message>
        <source>Height of the linked picture</source>
        <translation>链接画面的高度</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>Add a box by its numbers</source>
        <translation>用数值添加选框</translation>
    </message>
    <message>
        <source>More to do with boxes</source>
        <translation>选框的更多操作</translation>
    </message>
    <message>
        <source>No box yet. Draw one on the picture, or let the text be found.</source>
        <translation>还没有选框。请在画面上画框，或自动查找文字。</translation>
    </message>
    <message>
        <source>Looks through the clip for burnt-in subtitles and logos, on this computer</source>
        <translation>在这台电脑上查找视频中的硬字幕和标志</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message numerus="yes">
        <source>Same boxes on all %n clips of this shape</source>
        <translation>
            <numerusform>此尺寸的 %n 个视频使用相同选框</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <source>draw box %1</source>
        <translation>绘制选框 %1</translation>
    </message>
    <message>
        <source>move box %1</source>
        <translation>移动选框 %1</translation>
    </message>
    <message>
        <source>resize box %1</source>
        <translation>调整选框 %1 的大小</translation>
    </message>
    <message>
        <source>nudge box %1</source>
        <translation>微调选框 %1</translation>
    </message>
    <message>
        <source>place box %1</source>
        <translation>放置选框 %1</translation>
    </message>
    <message>
        <source>remove box %1</source>
        <translation>移除选框 %1</translation>
    </message>
    <message>
        <source>duplicate a box</source>
        <translation>再制选框</translation>
    </message>
    <message>
        <source>paste boxes</source>
        <translation>粘贴选框</translation>
    </message>
    <message>
        <source>change what box %1 is for</source>
        <translation>更改选框 %1 的用途</translation>
    </message>
    <message>
        <source>change the time of box %1</source>
        <translation>更改选框 %1 的时间</translation>
    </message>
    <message>
        <source>name box %1</source>
        <translation>命名选框 %1</translation>
    </message>
    <message>
        <source>take a box that was found</source>
        <translation>采用找到的选框</translation>
    </message>
    <message numerus="yes">
        <source>same boxes on %n clip(s)</source>
        <translation>
            <numerusform>%n 个视频使用相同选框</numerusform>
        </translation>
    </message>
    <message>
        <source>use saved boxes</source>
        <translation>使用已保存的选框</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>整个视频</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>left %1, top %2, %3 wide, %4 high, in pixels</source>
        <translation>左 %1，上 %2，宽 %3，高 %4，单位像素</translation>
    </message>
    <message>
        <source>Box %1, %2: %3; %4</source>
        <translation>选框 %1，%2：%3；%4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>%1? %2 %</source>
        <translation>%1？%2%</translation>
    </message>
</context>
<context>
    <name>RemoteIdDialog</name>
    <message>
        <source>This is the task</source>
        <translation>就是这个任务</translation>
    </message>
    <message>
        <source>Its number at the vendor:</source>
        <translation>它在服务商处的编号：</translation>
    </message>
    <message>
        <source>Choose its number at the vendor, or type another one:</source>
        <translation>选择服务商处的编号，或输入其他编号：</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>正在向服务商查询…</translation>
    </message>
    <message>
        <source>The vendor has nothing to tell here.</source>
        <translation>服务商处没有相关记录。</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1  answer %2</source>
        <translation>%1  响应 %2</translation>
    </message>
    <message>
        <source>Nothing was sent for this task.</source>
        <translation>此任务未发送任何内容。</translation>
    </message>
    <message>
        <source>%1  queued</source>
        <translation>%1  已加入队列</translation>
    </message>
    <message>
        <source>%1  accepted by the vendor as %2</source>
        <translation>%1  服务商已接受，编号 %2</translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message>
        <source>Edit subtitles…</source>
        <translation>编辑字幕…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Opens the file with the words. Any other editor will do, too.</source>
        <translation>打开含文字的文件，也可使用其他编辑器。</translation>
    </message>
    <message>
        <source>Goes on with what stands in the file then.</source>
        <translation>使用届时文件中的内容继续。</translation>
    </message>
    <message>
        <source>Puts these words in the place of those that the other languages of this clip wait with, and goes on with all.</source>
        <translation>用这些文字替换此视频其他语言中等待确认的文字，并让所有语言继续。</translation>
    </message>
    <message numerus="yes">
        <source>Go on with all %n language(s)</source>
        <translation>
            <numerusform>让全部 %n 种语言继续</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Subfolders too</source>
        <translation>包括子文件夹</translation>
    </message>
    <message>
        <source>Use what the Job panel says now</source>
        <translation>采用“任务设置”面板的当前设置</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>监视此文件夹</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Languages in the name</source>
        <translation>名称中的语言(&amp;L)</translation>
    </message>
    <message>
        <source>{from} is the spoken language, {to} those it goes into, * anything. Leave it empty if names say nothing.</source>
        <translation>{from} 表示原语言，{to} 表示要译成的语言，* 表示任意内容。如果名称中不含语言信息，请留空。</translation>
    </message>
    <message>
        <source>Taken &amp;after</source>
        <translation>加入时机(&amp;A)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>文件上限(&amp;M)</translation>
    </message>
    <message>
        <source>At most &amp;credits</source>
        <translation>点数上限(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Files that come here are queued by themselves</source>
        <translation>放入此处的文件会自动加入队列</translation>
    </message>
    <message>
        <source>Languages in the name</source>
        <translation>名称中的语言</translation>
    </message>
    <message>
        <source>e.g. *.{from} for talk.de.mp4</source>
        <translation>例如 talk.de.mp4 用 *.{from}</translation>
    </message>
    <message>
        <source> s without a change</source>
        <translation> 秒无变化后</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source> files a day</source>
        <translation> 个文件/天</translation>
    </message>
    <message>
        <source> credits a day</source>
        <translation> 点数/天</translation>
    </message>
    <message>
        <source>Nothing yet: choose it in the Job panel first.</source>
        <translation>尚未设置：请先在“任务设置”面板中选择。</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>No recording chosen yet</source>
        <translation>尚未选择录音</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>From the clip</source>
        <translation>从视频中</translation>
    </message>
    <message>
        <source>Whole cues, so that no word is cut</source>
        <translation>取完整的字幕条，不截断词句</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Start of the stretch</source>
        <translation>片段开始</translation>
    </message>
    <message>
        <source>End of the stretch</source>
        <translation>片段结束</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard.</source>
        <translation>这台电脑没有声音输出设备，无法试听。</translation>
    </message>
    <message>
        <source>All of %1. Mark a stretch with I and O on the timeline first to take that alone.</source>
        <translation>%1 的全部。如果只取其中一段，请先在时间线上用 I 和 O 标记片段。</translation>
    </message>
    <message>
        <source>What is marked in %1</source>
        <translation>%1 中标记的片段</translation>
    </message>
    <message>
        <source>A recording of the voice</source>
        <translation>声音的录音</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)</source>
        <translation>音频和视频 (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)</translation>
    </message>
    <message>
        <source>Cutting and cleaning it…</source>
        <translation>正在剪切并降噪…</translation>
    </message>
    <message>
        <source>%1 · the first %2 of it</source>
        <translation>%1 · 取前 %2</translation>
    </message>
    <message>
        <source>The recording is being cut and cleaned.</source>
        <translation>正在剪切录音并降噪。</translation>
    </message>
    <message>
        <source>Choose a recording: half a minute of one person speaking, without music.</source>
        <translation>请选择录音：半分钟的单人讲话，不带音乐。</translation>
    </message>
    <message>
        <source>Choose another recording or stretch, or use this one all the same.</source>
        <translation>请选择其他录音或片段，或仍然使用此录音。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hear it cleaned</source>
        <translation>试听降噪后的录音</translation>
    </message>
</context>
<context>
    <name>SayThisBar</name>
    <message>
        <source>Say this</source>
        <translation>说这句话</translation>
    </message>
    <message>
        <source>A sentence to hear in these voices</source>
        <translation>要用这些声音试听的句子</translation>
    </message>
    <message>
        <source>Type a sentence and hear it in these voices</source>
        <translation>输入一句话，用这些声音试听</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard. The files are made all the same.</source>
        <translation>这台电脑没有声音输出设备，无法试听。文件仍会生成。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters</source>
        <translation>
            <numerusform>%1 / %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n voice(s)…</source>
        <translation>
            <numerusform>正在等待 %n 个声音…</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is to be said first.</source>
        <translation>请先输入要说的话。</translation>
    </message>
</context>
<context>
    <name>SayWords</name>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>price not told</source>
        <translation>价格未告知</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n price(s) not told</source>
        <translation>
            <numerusform>%1，%n 项价格未告知</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Hear it · %1</source>
        <translation>试听 · %1</translation>
    </message>
    <message>
        <source>choose voices to compare first</source>
        <translation>请先选择要对比的声音</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the %n voice(s) above</source>
        <translation>
            <numerusform>使用上方 %n 个声音中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>in the voice above</source>
        <translation>使用上方的声音</translation>
    </message>
    <message numerus="yes">
        <source>in the %n voices above</source>
        <translation>
            <numerusform>使用上方的 %n 个声音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneBackground</name>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Background colour %1</source>
        <translation>背景颜色 %1</translation>
    </message>
    <message>
        <source>Choose the background picture</source>
        <translation>选择背景图片</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>背景图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>SceneCanvas</name>
    <message>
        <source>Picture of the video</source>
        <translation>视频画面</translation>
    </message>
    <message>
        <source>Drag the avatar to move it, a corner to resize it. Arrows move by a pixel, with Shift by ten; + and - resize.</source>
        <translation>拖动数字人可移动，拖动边角可调整大小。方向键每次移动 1 个像素，同时按 Shift 则移动 10 个；+ 和 - 调整大小。</translation>
    </message>
    <message>
        <source>Choose an avatar from the list</source>
        <translation>从列表中选择数字人</translation>
    </message>
    <message>
        <source>Placed by the vendor: drag to place it yourself</source>
        <translation>位置由服务商决定：拖动即可自行放置</translation>
    </message>
</context>
<context>
    <name>SceneForm</name>
    <message>
        <source>Shape of the picture</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of the avatar</source>
        <translation>数字人的左边缘</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge of the avatar</source>
        <translation>数字人的上边缘</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填满</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Cut-outs and expressions are for photos only.</source>
        <translation>裁切和表情仅适用于照片。</translation>
    </message>
    <message>
        <source>Size of the avatar</source>
        <translation>数字人大小</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Into the middle, as large as it is</source>
        <translation>移到中央，大小不变</translation>
    </message>
    <message>
        <source>So large that nothing of the picture stays empty</source>
        <translation>放大到画面不留空白</translation>
    </message>
    <message>
        <source>Leave place and size to the vendor</source>
        <translation>位置和大小由服务商决定</translation>
    </message>
    <message>
        <source>%1 does not say what it counts places in: pixels of %2×%3 from the upper left are taken, and size 1 as what fits. Look at the first video before you make many.</source>
        <translation>%1 未说明位置的计算单位：这里按 %2×%3 的画面从左上角起以像素计，大小 1 表示刚好放入画面。批量制作前，请先查看第一个视频。</translation>
    </message>
</context>
<context>
    <name>ScenePanel</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Add a sound…</source>
        <translation>添加音频…</translation>
    </message>
    <message>
        <source>No avatar yet</source>
        <translation>尚未选择数字人</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Not in the list: it may be gone, or belong to another account</source>
        <translation>不在列表中：可能已不存在，或属于其他账户</translation>
    </message>
    <message numerus="yes">
        <source>Says %n file(s), a video each</source>
        <translation>
            <numerusform>说出 %n 个文件的内容，每个生成一个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Says %1</source>
        <translation>说出 %1 的内容</translation>
    </message>
    <message>
        <source>The vendor&apos;s own preview of this avatar</source>
        <translation>服务商自己的此数字人预览</translation>
    </message>
    <message>
        <source>Add a sound file, or make one with Speech first</source>
        <translation>添加音频文件，或先用“文字转语音”制作一个</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It says nothing yet</source>
        <translation>还没有要说的内容</translation>
    </message>
</context>
<context>
    <name>ScriptEdit</name>
    <message>
        <source>Text to be spoken</source>
        <translation>要朗读的文本</translation>
    </message>
    <message>
        <source>Text and subtitles (*.txt *.srt *.vtt *.ass *.md)</source>
        <translation>文本和字幕 (*.txt *.srt *.vtt *.ass *.md)</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>As sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>Show on the picture</source>
        <translation>在画面上显示</translation>
    </message>
    <message>
        <source>Shows the boxes as the vendor will read them, and which of them it does not get</source>
        <translation>显示服务商将读到的选框，以及哪些不会发送</translation>
    </message>
</context>
<context>
    <name>SoundLanes</name>
    <message>
        <source>Sound of every take</source>
        <translation>各版本的声音</translation>
    </message>
    <message>
        <source>Hear %1 (%2)</source>
        <comment>a take, its key</comment>
        <translation>收听 %1（%2）</translation>
    </message>
    <message>
        <source>Sound, keys %1</source>
        <translation>声音，按键 %1</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>视频的声音波形</translation>
    </message>
</context>
<context>
    <name>SpokenResults</name>
    <message>
        <source>Spoken</source>
        <translation>生成的语音</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard.</source>
        <translation>这台电脑没有声音输出设备，无法试听。</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n 个正在进行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Lip-sync a clip to it</source>
        <translation>为视频同步此语音的口型</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Drag it into a folder or another program, or copy it with Ctrl+C.</source>
        <translation>可拖到文件夹或其他程序中，或按 Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>播放：%1</translation>
    </message>
    <message>
        <source>Lip-sync a clip to: %1</source>
        <translation>为视频同步口型：%1</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>在文件夹中显示：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Stage %1: %2</source>
        <translation>阶段 %1：%2</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Take this stage out</source>
        <translation>移除此阶段</translation>
    </message>
    <message>
        <source>Whoever can, those with a key first</source>
        <translation>任何能做的供应商，有密钥的优先</translation>
    </message>
    <message>
        <source>As in the Job panel</source>
        <translation>按任务面板</translation>
    </message>
    <message>
        <source>Vendor, options and voice that the Job panel is set to</source>
        <translation>任务面板中设置的供应商、选项和声音</translation>
    </message>
    <message>
        <source>Set the Job panel to %1 first</source>
        <translation>请先把任务面板设为“%1”</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1：进行中</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1：未开始</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>提高上限…</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Its name is hidden until you end the blind test.</source>
        <translation>盲测结束前不显示其名称。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1，已校正</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>TaskMoves</name>
    <message>
        <source>To the front</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>移到最后</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Clip</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>TasksHeader</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>移除已完成</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>队列的更多选项</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>显示哪些任务</translation>
    </message>
    <message>
        <source>Takes finished and cancelled tasks off the list. Files stay.</source>
        <translation>从列表中移除已完成和已取消的任务，文件会保留。</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的任务</translation>
    </message>
    <message>
        <source>Remove failed</source>
        <translation>移除失败的任务</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Pause a vendor</source>
        <translation>暂停某个服务商</translation>
    </message>
    <message>
        <source>Resume a vendor</source>
        <translation>继续某个服务商</translation>
    </message>
    <message>
        <source>Judged by how long the tasks before took at the same vendor. Five of a kind are needed.</source>
        <translation>根据同一服务商此前任务的耗时估算。需要五个同类任务。</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Nothing queued</source>
        <translation>队列为空</translation>
    </message>
    <message>
        <source>Each job gets a row here: its state in words, the time left and what it costs. Closing the window loses nothing.</source>
        <translation>每个任务在这里占一行，显示状态、剩余时间和费用。关闭窗口不会丢失任何内容。</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>没有符合条件的任务</translation>
    </message>
    <message>
        <source>Choose another state above, or clear the filter text.</source>
        <translation>请在上方选择其他状态，或清除筛选文字。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Play in Preview</source>
        <translation>在预览中播放</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消任务…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Cancel tasks</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have already been sent and may be charged.</source>
        <translation>
            <numerusform>%n 个任务已经提交，可能会扣费。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you cancel, their results are not fetched.</source>
        <translation>如果取消，将不会取回其结果。</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Report of this batch…</source>
        <translation>此批任务的报告…</translation>
    </message>
    <message>
        <source>Change waiting tasks…</source>
        <translation>更改等待中的任务…</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>在队列中移动</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>The glossary could not be checked: no subtitles came back.</source>
        <translation>无法检查术语表：没有返回字幕。</translation>
    </message>
    <message numerus="yes">
        <source>Glossary: %n place(s) to look at</source>
        <translation>
            <numerusform>术语表：有 %n 处需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary: every term is as it should be.</source>
        <translation>术语表：所有术语均符合要求。</translation>
    </message>
    <message>
        <source>Glossary: no term was left untranslated. The words of the original are not known here, so more cannot be told.</source>
        <translation>术语表：没有遗漏未译的术语。这里不知道原文的文字，因此无法作更多判断。</translation>
    </message>
    <message>
        <source>Places where the glossary is not kept</source>
        <translation>未遵循术语表之处</translation>
    </message>
    <message>
        <source>Double-click a line to go there</source>
        <translation>双击某一行可跳转到该处</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what is wrong</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text to be spoken</source>
        <translation>要朗读的文本</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From the cues</source>
        <translation>从字幕条</translation>
    </message>
    <message>
        <source>Type or paste what is to be spoken, or drop a text or subtitle file here.</source>
        <translation>输入或粘贴要朗读的内容，或将文本或字幕文件拖到这里。</translation>
    </message>
    <message>
        <source>The words of the subtitles that are open, a cue a line</source>
        <translation>已打开字幕中的文字，每条一行</translation>
    </message>
    <message>
        <source>No subtitles are open. Open some under Cues, or take the words from a file.</source>
        <translation>未打开字幕。请在“字幕条”中打开，或从文件中取用文字。</translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <translation>%1 · 最多 %2</translation>
    </message>
</context>
<context>
    <name>TimecodeLabel</name>
    <message>
        <source>Time %1</source>
        <translation>时间 %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>To the start (Home)</source>
        <translation>跳到开头 (Home)</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>后退一帧 (←)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message>
        <source>One frame on (Right)</source>
        <translation>前进一帧 (→)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>跳到结尾 (End)</translation>
    </message>
    <message>
        <source>Start of the stretch here (I)</source>
        <translation>在此处标记入点 (I)</translation>
    </message>
    <message>
        <source>End of the stretch here (O)</source>
        <translation>在此处标记出点 (O)</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>playing speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Playing speed (J slower, L faster)</source>
        <translation>播放速度 (J 减慢，L 加快)</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Mute (M); hold the button for the volume</source>
        <translation>静音 (M)；长按按钮调节音量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>near frame %1 of %2</source>
        <translation>约第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>移出对比</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>将 %1 移出对比</translation>
    </message>
    <message>
        <source>Place for one more voice</source>
        <translation>还可再放一个声音</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>%1 in these days</source>
        <translation>这段时间共 %1</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>导出用量</translation>
    </message>
</context>
<context>
    <name>VendorMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a vendor and how many tasks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No vendor has such tasks</source>
        <translation>没有服务商有此类任务</translation>
    </message>
</context>
<context>
    <name>VoiceFacets</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ask every vendor for its voices again</source>
        <translation>重新向所有服务商查询声音</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n voice(s)</source>
        <translation>
            <numerusform>%1，%n 个声音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceTable</name>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>VoiceTarget</name>
    <message>
        <source>For</source>
        <comment>the job a voice is for</comment>
        <translation>用于</translation>
    </message>
    <message>
        <source>What the voice is for</source>
        <translation>声音的用途</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>clip, language</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Young</source>
        <translation>青年</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中年</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>老年</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Cloned</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language, country</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Takes no voice for this job</source>
        <translation>此任务无需指定声音</translation>
    </message>
    <message>
        <source>Does not speak %1</source>
        <translation>不支持%1</translation>
    </message>
    <message>
        <source>Not for %1</source>
        <comment>an operation</comment>
        <translation>不适用于%1</translation>
    </message>
    <message>
        <source>Not for this job: %1</source>
        <translation>不适用于此任务：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1 and %n more</source>
        <translation>
            <numerusform>用于 %1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>A favourite; press F to drop it</source>
        <translation>已收藏；按 F 取消收藏</translation>
    </message>
    <message>
        <source>Press F to make it a favourite</source>
        <translation>按 F 收藏</translation>
    </message>
    <message>
        <source>Compared; press C to take it out</source>
        <translation>对比中；按 C 移出</translation>
    </message>
    <message>
        <source>Press C to compare it, four at most</source>
        <translation>按 C 加入对比，最多四个</translation>
    </message>
    <message>
        <source>Fits this job</source>
        <translation>适合此任务</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Cloned by you</source>
        <translation>您克隆的</translation>
    </message>
    <message>
        <source>%1 does this job without asking for a voice.</source>
        <translation>%1 处理此任务时无需指定声音。</translation>
    </message>
    <message>
        <source>This voice does not speak %1. Choose one that does, or another language for the job.</source>
        <translation>此声音不支持%1。请选择支持的声音，或更改任务的语言。</translation>
    </message>
    <message>
        <source>%1 has no %2. Choose a voice of another vendor.</source>
        <comment>vendor, operation</comment>
        <translation>%1 没有%2功能。请选择其他服务商的声音。</translation>
    </message>
    <message>
        <source>Never read to the end</source>
        <translation>从未完整读取</translation>
    </message>
    <message>
        <source>Read just now</source>
        <translation>刚刚读取</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesDesk</name>
    <message>
        <source> %1 gets the job now.</source>
        <comment>vendor; follows another sentence</comment>
        <translation> 任务现在由 %1 处理。</translation>
    </message>
    <message>
        <source>%1 speaks in this job.</source>
        <translation>此任务使用声音“%1”。</translation>
    </message>
    <message>
        <source>%1 speaks %2 in this job.</source>
        <translation>此任务的%2使用声音“%1”。</translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>返回任务</translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Name, accent or style</source>
        <translation>名称、口音或风格</translation>
    </message>
    <message>
        <source>Search the voices</source>
        <translation>搜索声音</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <translation>克隆声音…</translation>
    </message>
    <message>
        <source>No voices yet</source>
        <translation>还没有声音</translation>
    </message>
    <message>
        <source>Voices come from the vendors you have a key for, and from espeak-ng or flite on this computer. Add a key, and its voices are listed here.</source>
        <translation>声音来自您持有密钥的服务商，以及这台电脑上的 espeak-ng 或 flite。添加密钥后，相应的声音会列在这里。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Reading the voices…</source>
        <translation>正在读取声音…</translation>
    </message>
    <message>
        <source>They appear here page by page as the vendors tell them.</source>
        <translation>服务商每返回一页，声音就会陆续显示在这里。</translation>
    </message>
    <message>
        <source>No voice is like that</source>
        <translation>没有符合条件的声音</translation>
    </message>
    <message>
        <source>Take back a word of the search or a tick on the side, and more voices are shown.</source>
        <translation>减少一个搜索词，或取消一项侧边的勾选，即可显示更多声音。</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Four voices are compared already. Take one out first.</source>
        <translation>已在对比四个声音。请先移出一个。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2 voices</source>
        <translation>%1 / %2 个声音</translation>
    </message>
    <message>
        <source>%1, reading %2…</source>
        <translation>%1，正在读取 %2…</translation>
    </message>
    <message numerus="yes">
        <source>The voices of %1 could not be read to the end; the %n known stay.</source>
        <translation>
            <numerusform>无法完整读取 %1 的声音；已知的 %n 个会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The voices of %1 could not be read.</source>
        <translation>无法读取 %1 的声音。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>使用此声音</translation>
    </message>
    <message>
        <source>Choose a voice in the list first</source>
        <translation>请先在列表中选择声音</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the voice’s &amp;id</source>
        <translation>复制声音 ID(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln 个声音</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDesk</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未作任何更改。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as before: sent or ended meanwhile.</source>
        <translation>
            <numerusform>%n 个保持不变：期间已提交或已结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDesk</name>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>请选择要监视的文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这样的文件夹。</translation>
    </message>
    <message>
        <source>Choose in the Job panel what is to be done, then come back here.</source>
        <translation>请在“任务设置”面板中选择要执行的操作，然后返回此处。</translation>
    </message>
    <message>
        <source>Write {from} or {to} where the name tells a language, and * for the rest: *.{from}</source>
        <translation>在名称中表示语言的位置写 {from} 或 {to}，其余部分写 *：*.{from}</translation>
    </message>
    <message>
        <source>Results would go into the watched folder and be taken for new files. Choose another folder for results in the Job panel.</source>
        <translation>结果会存入监视的文件夹，并被当作新文件。请在“任务设置”面板中为结果选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>No folder is watched yet</source>
        <translation>尚未监视任何文件夹</translation>
    </message>
    <message>
        <source>Whatever video you put into a watched folder is queued by itself, once, as the Job panel says.</source>
        <translation>放入监视文件夹的视频会按“任务设置”面板中的设置自动加入队列，每个视频只加入一次。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>They are watched while Babelreel is open. Files that are in a folder already are taken too.</source>
        <translation>Babelreel 打开期间会监视这些文件夹。文件夹中已有的文件也会加入。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WatchFolders</name>
    <message>
        <source>%1 into what the name says, at %2</source>
        <translation>%1（语言按文件名），由 %2 处理</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，由 %2 处理</translation>
    </message>
    <message>
        <source>%1 into %2 at %3</source>
        <translation>%1（%2），由 %3 处理</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>进展</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>ready here</source>
        <translation>本机可用</translation>
    </message>
    <message>
        <source>ready here: %1</source>
        <translation>本机可用：%1</translation>
    </message>
    <message>
        <source>ready with %1</source>
        <translation>可用 %1 处理</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>A vendor does this with a key of yours. Add one under “Cloud vendors”.</source>
        <translation>由服务商使用您的密钥处理。请在“云端服务商”下添加密钥。</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>本机不支持</translation>
    </message>
    <message>
        <source>New language, new voice, same clip</source>
        <translation>换语言、换声音，视频不变</translation>
    </message>
    <message>
        <source>The words of the clip in another language, as subtitles</source>
        <translation>将视频中的话译成另一种语言的字幕</translation>
    </message>
    <message>
        <source>Take out subtitles or a watermark from boxes you draw</source>
        <translation>擦除您框选区域内的字幕或水印</translation>
    </message>
    <message>
        <source>Move the mouth to a new sound track</source>
        <translation>让口型匹配新的音轨</translation>
    </message>
    <message>
        <source>Put one face in place of another</source>
        <translation>将一张脸换成另一张脸</translation>
    </message>
    <message>
        <source>Type a text and hear it in a voice</source>
        <translation>输入文字，用选定的声音朗读</translation>
    </message>
    <message>
        <source>Make a voice from a recording, with consent</source>
        <translation>用录音制作声音，须经本人同意</translation>
    </message>
    <message>
        <source>Take voices and background sound apart</source>
        <translation>分离人声和背景声</translation>
    </message>
    <message>
        <source>Let a talking head say your text</source>
        <translation>让数字人说出您的文字</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What do you want to do with a video?</source>
        <translation>您想对视频做什么？</translation>
    </message>
    <message>
        <source>Add a clip, choose one of these, then press Queue. Nothing leaves this computer until you do.</source>
        <translation>添加视频，选择以下一项，然后按“加入队列”。在此之前，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>WherePanel</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Where work is done</source>
        <translation>处理位置</translation>
    </message>
    <message>
        <source>no account needed to start</source>
        <translation>无需账户即可开始</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Price and checks appear with the first clip.</source>
        <translation>添加第一个视频后会显示价格和检查结果。</translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation>草稿质量</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>本机不支持</translation>
    </message>
    <message>
        <source>Cloud vendors</source>
        <translation>云端服务商</translation>
    </message>
    <message>
        <source>your own keys</source>
        <translation>您自己的密钥</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Who</source>
        <translation>处理方</translation>
    </message>
    <message>
        <source>a language, this clip</source>
        <translation>每种语言，此视频</translation>
    </message>
    <message numerus="yes">
        <source>a language, these %n clips</source>
        <translation>
            <numerusform>每种语言，这 %n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>this clip</source>
        <translation>此视频</translation>
    </message>
    <message numerus="yes">
        <source>these %n clips</source>
        <translation>
            <numerusform>这 %n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Your rate</source>
        <translation>您的单价</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file is gone: %1. Put it back or add it again.</source>
        <translation>文件不见了：%1。请放回原处或重新添加。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>无法读取 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 is not a video or sound file that can be opened.</source>
        <translation>%1 不是可以打开的视频或音频文件。</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came.</source>
        <translation>%1 不完整：缺少结尾部分。请从来源重新复制。</translation>
    </message>
    <message>
        <source>%1 changed while it was being sent. Nothing was queued with it; retry when it is finished.</source>
        <translation>%1 在发送过程中发生了更改。未用它创建任何任务；请等文件处理完成后重试。</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>此文件中没有画面。</translation>
    </message>
    <message>
        <source>There is no sound in this clip, so there is nothing to dub.</source>
        <translation>此视频没有声音，无法配音。</translation>
    </message>
    <message>
        <source>The clip is %1 long, the limit is %2.</source>
        <translation>视频长 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>The clip is %1 long, at least %2 is needed.</source>
        <translation>视频长 %1，至少需要 %2。</translation>
    </message>
    <message>
        <source>The file has %1, the limit is %2.</source>
        <translation>文件大小为 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>The clip has %1 frames a second, the limit is %2.</source>
        <translation>视频为每秒 %1 帧，上限为 %2。</translation>
    </message>
    <message>
        <source>Files of the kind “%1” are not taken here. Possible: %2.</source>
        <translation>这里不接受“%1”类型的文件。可用类型：%2。</translation>
    </message>
    <message>
        <source>No words to translate were found. Put a subtitle file (.srt) of the same name beside the clip, or choose one.</source>
        <translation>未找到可翻译的文字。请在视频旁放置同名字幕文件 (.srt)，或选择一个字幕文件。</translation>
    </message>
    <message>
        <source>The subtitle file %1 cannot be opened.</source>
        <translation>无法打开字幕文件 %1。</translation>
    </message>
    <message>
        <source>There is no vendor called “%1”.</source>
        <translation>没有名为“%1”的服务商。</translation>
    </message>
    <message>
        <source>There is no operation called “%1”.</source>
        <translation>没有名为“%1”的操作。</translation>
    </message>
    <message>
        <source>This is not offered there.</source>
        <translation>该处不提供此功能。</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>缺少内容：%1。</translation>
    </message>
    <message>
        <source>Type the text to be spoken.</source>
        <translation>请输入要朗读的文本。</translation>
    </message>
    <message>
        <source>Draw a box on the picture first: the mode “%1” needs one.</source>
        <translation>请先在画面上画一个框：“%1”模式需要它。</translation>
    </message>
    <message>
        <source>Choose the language that is spoken in the clip.</source>
        <translation>请选择视频中所说的语言。</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>请选择要译成的语言。</translation>
    </message>
    <message>
        <source>%1 is not offered here.</source>
        <translation>这里不支持%1。</translation>
    </message>
    <message>
        <source>%1 into %2 is not possible here.</source>
        <translation>这里不支持从%1译成%2。</translation>
    </message>
    <message>
        <source>The clip is in %1 already.</source>
        <translation>视频已经是%1。</translation>
    </message>
    <message>
        <source>Choose a voice.</source>
        <translation>请选择声音。</translation>
    </message>
    <message>
        <source>Choose a voice, or tick “%1”.</source>
        <translation>请选择声音，或勾选“%1”。</translation>
    </message>
    <message>
        <source>There is no voice “%1” for this language.</source>
        <translation>此语言没有“%1”这个声音。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>这里没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” does not go together with “%2”.</source>
        <translation>“%1”不能与“%2”同时使用。</translation>
    </message>
    <message>
        <source>This link cannot be used: it holds blanks or special characters, or it is no link: %1</source>
        <translation>无法使用此链接：它含有空格或特殊字符，或者根本不是链接：%1</translation>
    </message>
    <message>
        <source>Refused: the connection to %1 would not be secure (https with a valid certificate). Nothing was sent to it.</source>
        <translation>已拒绝：与 %1 的连接不安全（需要 https 和有效证书）。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one or change its permissions.</source>
        <translation>无法写入文件夹 %1。请选择其他文件夹或更改其权限。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and press Retry; nothing is paid again.</source>
        <translation>磁盘已满。请腾出空间后按“重试”；不会重复扣费。</translation>
    </message>
    <message>
        <source>The name of the result would be too long.</source>
        <translation>结果的文件名会过长。</translation>
    </message>
    <message>
        <source>The result did not arrive whole. Retry fetches the rest; nothing is paid again.</source>
        <translation>结果未完整下载。按“重试”会取回剩余部分；不会重复扣费。</translation>
    </message>
    <message>
        <source>What arrived is no usable file. Retry fetches it again; nothing is paid again.</source>
        <translation>收到的文件无法使用。按“重试”会重新取回；不会重复扣费。</translation>
    </message>
    <message>
        <source>The vendor no longer has this file under its link.</source>
        <translation>服务商的链接下已没有此文件。</translation>
    </message>
    <message>
        <source>A program is missing. Install it with: sudo apt install %1</source>
        <translation>缺少程序。请用以下命令安装：sudo apt install %1</translation>
    </message>
    <message>
        <source>The program %1 failed on this clip.</source>
        <translation>程序 %1 处理此视频时失败。</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Add one under Accounts.</source>
        <translation>尚无 %1 的密钥。请在“账户”中添加。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Unlock it, or enter the key again under Accounts.</source>
        <translation>这台电脑的密钥环没有响应。请将其解锁，或在“账户”中重新输入密钥。</translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged. It is not sent again unless you say so.</source>
        <translation>已提交，但没有收到回复：可能已扣费。除非您确认，否则不会再次提交。</translation>
    </message>
    <message>
        <source>This would cost %1 credits, your limit for one task is %2.</source>
        <translation>这将花费 %1 点数，而您的单个任务上限为 %2。</translation>
    </message>
    <message>
        <source>The price is not known, so it cannot be held against your limit of %1 credits.</source>
        <translation>价格未知，因此无法判断是否超出您的 %1 点数上限。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Babelreel. Update the program to open it.</source>
        <translation>此配置由更新版本的 Babelreel 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The list of tasks cannot be read or written.</source>
        <translation>无法读取或写入任务列表。</translation>
    </message>
    <message>
        <source>Another Babelreel is working with this profile and does not answer.</source>
        <translation>另一个 Babelreel 正在使用此配置，且没有响应。</translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was charged.</source>
        <translation>无法连接到服务器。未扣费。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The vendor refused the key. Check it under Accounts.</source>
        <translation>服务商拒绝了密钥。请在“账户”中检查。</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up, then press Retry.</source>
        <translation>账户点数已用完。请充值后按“重试”。</translation>
    </message>
    <message>
        <source>The vendor asks us to slow down.</source>
        <translation>服务商要求降低请求频率。</translation>
    </message>
    <message>
        <source>The vendor&apos;s own queue is full.</source>
        <translation>服务商自己的队列已满。</translation>
    </message>
    <message>
        <source>The vendor refused this job.</source>
        <translation>服务商拒绝了此任务。</translation>
    </message>
    <message>
        <source>The vendor does not know this any more.</source>
        <translation>服务商处已查不到此内容。</translation>
    </message>
    <message>
        <source>It failed at the vendor.</source>
        <translation>服务商处理失败。</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer could not be understood.</source>
        <translation>无法理解服务商的回复。</translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged.</source>
        <translation>已提交，但没有收到回复：可能已扣费。</translation>
    </message>
    <message>
        <source>This is not possible as it was asked.</source>
        <translation>无法按此要求执行。</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <translation>%1对方回复：%2</translation>
    </message>
    <message>
        <source>Keep the speaker&apos;s own voice</source>
        <translation>保留说话人自己的声音</translation>
    </message>
    <message>
        <source>The vendor imitates the voice in the clip; no other voice is needed then.</source>
        <translation>服务商会模仿视频中的声音，无需另选声音。</translation>
    </message>
    <message>
        <source>Burn the subtitles into the picture</source>
        <translation>将字幕烧录到画面中（硬字幕）</translation>
    </message>
    <message>
        <source>They can no longer be switched off, and the video is encoded anew.</source>
        <translation>字幕将无法关闭，视频会重新编码。</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>原声</translation>
    </message>
    <message>
        <source>What happens to the sound of the clip under the new voice.</source>
        <translation>新配音之下如何处理视频原声。</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Words a minute.</source>
        <translation>每分钟词数。</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>调低</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>What I mark</source>
        <translation>我标记的区域</translation>
    </message>
    <message>
        <source>All but what I mark</source>
        <translation>标记区域以外</translation>
    </message>
    <message>
        <source>Translate &amp; dub</source>
        <translation>翻译配音</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>口型同步</translation>
    </message>
    <message>
        <source>Swap a face</source>
        <translation>换脸</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>文字转语音</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation>克隆声音</translation>
    </message>
    <message>
        <source>Separate voice and music</source>
        <translation>分离人声和音乐</translation>
    </message>
    <message>
        <source>Avatar video</source>
        <translation>数字人视频</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>换脸</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>数字人</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Voice alone</source>
        <translation>仅人声</translation>
    </message>
    <message>
        <source>Music alone</source>
        <translation>仅音乐</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>%1 后重试</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>已检查 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, %1</source>
        <translation>草稿质量，%1</translation>
    </message>
    <message>
        <source>the same file is already on its way</source>
        <translation>同一文件正在上传</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>其他任务优先</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>排队等候</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>可能已扣费</translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translation>正在读取字幕</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在生成语音</translation>
    </message>
    <message>
        <source>Mixing the sound</source>
        <translation>正在混音</translation>
    </message>
    <message>
        <source>Burning in the subtitles</source>
        <translation>正在烧录字幕</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>正在检查结果</translation>
    </message>
    <message>
        <source>in the vendor&apos;s queue</source>
        <translation>在服务商处排队</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>服务商正在处理</translation>
    </message>
    <message>
        <source>finished at the vendor</source>
        <translation>服务商已处理完成</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Send the job</source>
        <translation>提交任务</translation>
    </message>
    <message>
        <source>At the vendor</source>
        <translation>服务商处理</translation>
    </message>
    <message>
        <source>Download and check</source>
        <translation>下载并检查</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>在本机制作</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>the vendor&apos;s queue is full</source>
        <translation>服务商队列已满</translation>
    </message>
    <message>
        <source>a fault at the vendor</source>
        <translation>服务商出错</translation>
    </message>
    <message>
        <source>no answer, asking with the same key</source>
        <translation>没有应答，正用同一编号重试</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>Not a video or sound</source>
        <translation>不是音视频文件</translation>
    </message>
    <message>
        <source>Cut off: end is missing</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation>没有可配音的声音</translation>
    </message>
    <message>
        <source>The picture is coded as %1; possible here: %2. “Fit” converts it.</source>
        <translation>画面编码为 %1；这里可用：%2。“适配”可将其转换。</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; each side must have between %2 and %3.</source>
        <translation>画面为 %1 像素；每边须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>The picture has too many pixels: %1.</source>
        <translation>画面像素过多：%1。</translation>
    </message>
    <message>
        <source>There are %1 boxes, but only %2 can be sent here. Take the others away.</source>
        <translation>共有 %1 个选框，但这里只能发送 %2 个。请移除多余的选框。</translation>
    </message>
    <message>
        <source>A box of the kind “%1” is not taken here.</source>
        <translation>这里不接受“%1”类型的选框。</translation>
    </message>
    <message>
        <source>The size of the picture is needed to place the boxes. Give it with --frame-size 1920x1080, or use a file.</source>
        <translation>需要知道画面大小才能确定选框位置。请用 --frame-size 1920x1080 指定，或使用文件。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together. Take one of them away.</source>
        <translation>“%1”和“%2”不能同时使用。请去掉其中一个。</translation>
    </message>
    <message>
        <source>Write down who agreed that this voice is cloned, when and for what.</source>
        <translation>请写明谁在何时同意克隆此声音，以及用于什么。</translation>
    </message>
    <message>
        <source>%1 only takes links. Set up a bucket for your files under Accounts, or add a link instead of a file.</source>
        <translation>%1 只接受链接。请在“账户”中为您的文件设置存储桶，或添加链接代替文件。</translation>
    </message>
    <message>
        <source>The bucket %1 did not take the file. Check its name and keys under Accounts.</source>
        <translation>存储桶 %1 未接收该文件。请在“账户”中检查其名称和密钥。</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See --help.</source>
        <translation>没有名为“%1”的命令。请参阅 --help。</translation>
    </message>
    <message>
        <source>The membership has ended or the key is wrong. Renew the membership or check the key under Accounts.</source>
        <translation>会员已到期或密钥有误。请续订会员，或在“账户”中检查密钥。</translation>
    </message>
    <message>
        <source>This needs another plan at the vendor. Upgrade there, then press Retry.</source>
        <translation>这需要服务商的其他套餐。请在服务商处升级，然后按“重试”。</translation>
    </message>
    <message>
        <source>The vendor has blocked this account. Ask its support.</source>
        <translation>服务商已封禁此账户。请联系其客服。</translation>
    </message>
    <message>
        <source>The vendor found no usable face. Use a clear picture of one person from the front.</source>
        <translation>服务商未找到可用的人脸。请使用清晰的单人正面图片。</translation>
    </message>
    <message>
        <source>The vendor does not accept this content.</source>
        <translation>服务商不接受此内容。</translation>
    </message>
    <message>
        <source>The vendor could not load the file from its link. Check that the link is public, then press Retry.</source>
        <translation>服务商无法通过链接加载文件。请检查链接是否可公开访问，然后按“重试”。</translation>
    </message>
    <message>
        <source>The vendor has made this already and does not make it twice.</source>
        <translation>服务商已制作过此内容，不会重复制作。</translation>
    </message>
    <message>
        <source>The server speaks another version of this vendor&apos;s interface. Check the address under Accounts, Advanced.</source>
        <translation>服务器使用的是此服务商接口的另一个版本。请在“账户”的“高级”中检查地址。</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer says nothing about this language: it may have been charged. Look at your account there.</source>
        <translation>服务商的回复未提及此语言：可能已扣费。请到服务商处查看您的账户。</translation>
    </message>
    <message>
        <source>Avatar from a photo</source>
        <translation>照片转数字人</translation>
    </message>
    <message>
        <source>Avatar from a video</source>
        <translation>视频转数字人</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Read text</source>
        <translation>识别文字</translation>
    </message>
    <message>
        <source>Several speakers</source>
        <translation>多个说话人</translation>
    </message>
    <message>
        <source>The vendor tells the speakers apart and gives each a voice; none is chosen here then.</source>
        <translation>服务商会区分各个说话人并分别配上声音，此时无需在这里选择。</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>说话人数</translation>
    </message>
    <message>
        <source>How many people speak in the clip. Automatic: the vendor counts them.</source>
        <translation>视频中说话的人数。自动：由服务商判断。</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>擦除内容</translation>
    </message>
    <message>
        <source>Automatic finds subtitles and watermarks by itself. For the others, mark a box on the picture.</source>
        <translation>“自动”会自行查找字幕和水印。若选其他方式，请在画面上标出选框。</translation>
    </message>
    <message>
        <source>Show the subtitles in the picture</source>
        <translation>在画面中显示字幕</translation>
    </message>
    <message>
        <source>The vendor puts them into the video.</source>
        <translation>由服务商将字幕加入视频。</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>How the text is spoken. Automatic goes by the text; some cloned voices know nothing else.</source>
        <translation>朗读文本时的情绪。“自动”依据文本内容；部分克隆声音仅支持“自动”。</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>Whether “$5” is read as “five dollars” or sign by sign.</source>
        <translation>“$5”读作“五美元”，还是逐字符朗读。</translation>
    </message>
    <message>
        <source>Move the lips to the new words</source>
        <translation>让口型匹配新的台词</translation>
    </message>
    <message>
        <source>The mouths in the picture are made to fit the translation. The same clip is done once a language.</source>
        <translation>调整画面中的口型以配合译文。同一视频每种语言各处理一次。</translation>
    </message>
    <message>
        <source>0 leaves the counting to the vendor.</source>
        <translation>0 表示由服务商判断人数。</translation>
    </message>
    <message>
        <source>Take the background music away</source>
        <translation>去除背景音乐</translation>
    </message>
    <message>
        <source>Captions in the picture</source>
        <translation>画面中的字幕</translation>
    </message>
    <message>
        <source>A subtitle file of your own needs one of the choices with captions.</source>
        <translation>使用自己的字幕文件时，须选择一个带字幕的选项。</translation>
    </message>
    <message>
        <source>Let the length change</source>
        <translation>允许时长变化</translation>
    </message>
    <message>
        <source>The result may be longer or shorter than the clip, so that nobody has to hurry.</source>
        <translation>结果可能比原视频更长或更短，这样说话就不必赶时间。</translation>
    </message>
    <message>
        <source>Way of speaking</source>
        <translation>说话风格</translation>
    </message>
    <message>
        <source>Words left as they are</source>
        <translation>保留不译的词</translation>
    </message>
    <message>
        <source>Names and brands, parted by commas.</source>
        <translation>人名和品牌，用半角逗号分隔。</translation>
    </message>
    <message>
        <source>Fixed translations</source>
        <translation>固定译法</translation>
    </message>
    <message>
        <source>For instance: hi=hello, bad=good</source>
        <translation>例如：hi=hello, bad=good</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>发音</translation>
    </message>
    <message>
        <source>A word and how it is said, for instance: SQL=sequel</source>
        <translation>词及其读法，例如：SQL=sequel</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>链接内容</translation>
    </message>
    <message>
        <source>Automatic goes by the ending of its name.</source>
        <translation>“自动”根据文件扩展名判断。</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>Automatic makes what was put in. Sound alone cannot become a video.</source>
        <translation>“自动”按输入的类型输出。仅有声音时无法生成视频。</translation>
    </message>
    <message>
        <source>The subtitle file holds</source>
        <translation>字幕文件内容</translation>
    </message>
    <message>
        <source>The words as they are spoken in the clip, or a finished translation that is only to be dubbed.</source>
        <translation>视频中所说的原话，或只需配音的现成译文。</translation>
    </message>
    <message>
        <source>At least so many speakers</source>
        <translation>最少说话人数</translation>
    </message>
    <message>
        <source>At most so many speakers</source>
        <translation>最多说话人数</translation>
    </message>
    <message>
        <source>Advice for the translation</source>
        <translation>翻译要求</translation>
    </message>
    <message>
        <source>In your own words: tone, audience, how names are handled.</source>
        <translation>用您自己的话说明：语气、受众、名称如何处理。</translation>
    </message>
    <message>
        <source>The number of the person who speaks, from the list of avatars.</source>
        <translation>说话人物在数字人列表中的编号。</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>画面比例</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Shows only a part of the avatar. Only for avatars made of photos.</source>
        <translation>仅显示数字人的一部分。仅适用于由照片制作的数字人。</translation>
    </message>
    <message>
        <source>Position from the left</source>
        <translation>距左侧位置</translation>
    </message>
    <message>
        <source>Where the avatar stands, in pixels of the new video.</source>
        <translation>数字人所在的位置，以新视频的像素计。</translation>
    </message>
    <message>
        <source>Position from above</source>
        <translation>距顶部位置</translation>
    </message>
    <message>
        <source>Size of the avatar</source>
        <translation>数字人大小</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>The number of an expression from the list of templates. Only for avatars made of photos.</source>
        <translation>表情在模板列表中的编号。仅适用于由照片制作的数字人。</translation>
    </message>
    <message>
        <source>Number of the sound</source>
        <translation>音频编号</translation>
    </message>
    <message>
        <source>Needed where the sound was spoken by one of the vendor&apos;s own voices.</source>
        <translation>如果音频由服务商自有的声音朗读，则需要填写。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>A picture that you add is used without this, too.</source>
        <translation>即使不设置此项，您添加的图片也会被使用。</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>For instance: rgb (0, 255, 0)</source>
        <translation>例如：rgb (0, 255, 0)</translation>
    </message>
    <message>
        <source>Size of the background picture</source>
        <translation>背景图片大小</translation>
    </message>
    <message>
        <source>Maker of the voice</source>
        <translation>声音提供方</translation>
    </message>
    <message>
        <source>Comes with the voice that is chosen from the list.</source>
        <translation>从列表中选择声音时自动填入。</translation>
    </message>
    <message>
        <source>A cloned voice</source>
        <translation>克隆的声音</translation>
    </message>
    <message>
        <source>One of the styles that the voice has.</source>
        <translation>此声音具有的风格之一。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>What is possible depends on the maker of the voice.</source>
        <translation>可用的值取决于声音提供方。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音调</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add the original subtitles</source>
        <translation>添加原文字幕</translation>
    </message>
    <message>
        <source>Add subtitles in the new language</source>
        <translation>添加新语言字幕</translation>
    </message>
    <message>
        <source>Replace the ones in the picture by the translation</source>
        <translation>用译文替换画面中的字幕</translation>
    </message>
    <message>
        <source>Add translated subtitles</source>
        <translation>添加译文字幕</translation>
    </message>
    <message>
        <source>Video and sound</source>
        <translation>视频和音频</translation>
    </message>
    <message>
        <source>What is said in the clip</source>
        <translation>视频中的原话</translation>
    </message>
    <message>
        <source>The finished translation</source>
        <translation>现成译文</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Affectionate</source>
        <translation>深情</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>欢快</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>沮丧</translation>
    </message>
    <message>
        <source>Disgruntled</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>尴尬</translation>
    </message>
    <message>
        <source>Empathetic</source>
        <translation>共情</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>兴奋</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>友好</translation>
    </message>
    <message>
        <source>Unfriendly</source>
        <translation>不友好</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严肃</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>放松</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>开心</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>按含义朗读</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <translation>逐字符朗读</translation>
    </message>
    <message>
        <source>Wide (16:9)</source>
        <translation>横屏 (16:9)</translation>
    </message>
    <message>
        <source>Upright (9:16)</source>
        <translation>竖屏 (9:16)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Getting the clip ready</source>
        <translation>正在准备视频</translation>
    </message>
    <message>
        <source>Writing down what is said</source>
        <translation>正在转写语音</translation>
    </message>
    <message>
        <source>Dubbing</source>
        <translation>正在配音</translation>
    </message>
    <message>
        <source>Putting the video together</source>
        <translation>正在合成视频</translation>
    </message>
    <message>
        <source>This clip is too long to be made small enough without spoiling the picture. Cut it into parts.</source>
        <translation>此片段太长，无法在不损坏画面的情况下变得足够小。请把它剪成几段。</translation>
    </message>
    <message>
        <source>This picture is too small, or of too long a shape, to be made to fit.</source>
        <translation>此画面太小或太狭长，无法适配。</translation>
    </message>
    <message>
        <source>None of the kinds of file that are taken here can be made on this computer.</source>
        <translation>这里接受的文件类型都无法在这台电脑上生成。</translation>
    </message>
    <message>
        <source>This file does not tell how long it is, so it cannot be made to fit.</source>
        <translation>此文件没有说明时长，因此无法适配。</translation>
    </message>
    <message>
        <source>A picture that stands still and a film cannot be made from each other.</source>
        <translation>静止图片与影片无法互相转换。</translation>
    </message>
    <message>
        <source>This clip was converted and is still not within the limits.</source>
        <translation>此片段已转换，但仍超出限制。</translation>
    </message>
    <message>
        <source>Subtitle file</source>
        <translation>字幕文件</translation>
    </message>
    <message>
        <source>Box on the picture</source>
        <translation>画面上的选框</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>“%1” is not taken here. Take it away.</source>
        <translation>这里不接受“%1”。请移除。</translation>
    </message>
    <message>
        <source>The subtitle at %1 overlaps another one, ends before it starts, or comes after the end of the clip. Mend the file first.</source>
        <translation>%1 处的字幕与其他字幕重叠、结束早于开始，或超出片段结尾。请先修正该文件。</translation>
    </message>
    <message>
        <source>Only secure links (https) are taken here: %1</source>
        <translation>这里只接受安全链接（https）：%1</translation>
    </message>
    <message>
        <source>The other side sends almost nothing: under 1 KB a second for a minute.</source>
        <translation>对方几乎没有发送数据：一分钟内每秒不足 1 KB。</translation>
    </message>
    <message>
        <source>The list of tasks cannot be written: %1 is read-only. Change its permissions and start again.</source>
        <translation>无法写入任务列表：%1 是只读的。请更改权限后重新启动。</translation>
    </message>
    <message>
        <source>Sent at %1, no answer; may have been charged. It is not sent again unless you say so.</source>
        <translation>%1 已提交，没有收到回复；可能已扣费。除非您确认，否则不会再次提交。</translation>
    </message>
    <message>
        <source>Sent at %1, no answer. The vendor&apos;s list of tasks does not have it: it was probably not taken, and not charged.</source>
        <translation>%1 已提交，没有收到回复。服务商的任务列表中没有它：很可能未被接收，也未扣费。</translation>
    </message>
    <message>
        <source>Sent at %1, no answer. Several tasks at the vendor could be this one: %2.</source>
        <translation>%1 已提交，没有收到回复。服务商处有多个任务可能是它：%2。</translation>
    </message>
    <message>
        <source>With this, the batch would cost %1 credits; your limit for a batch is %2.</source>
        <translation>加上它，这批任务将花费 %1 点数；您的一批任务上限为 %2。</translation>
    </message>
    <message>
        <source>With this, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.</source>
        <translation>加上它，今天将花费 %1 点数；您的每日上限为 %2。明天或提高上限后继续。</translation>
    </message>
    <message>
        <source>With this, %1 credits would be spent in all; your limit for this vendor is %2.</source>
        <translation>加上它，总计将花费 %1 点数；您为此服务商设置的上限为 %2。</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>实际扣费</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>%1 more are gone than these tasks explain: somebody else may use this key, or the vendor charged differently. Compare with the usage at the vendor.</source>
        <translation>减少的数额比这些任务所能解释的多 %1：可能有其他人在使用此密钥，或服务商的扣费方式不同。请与服务商处的用量核对。</translation>
    </message>
    <message>
        <source>%1 fewer are gone than these tasks explain: the vendor gave some back or charged less.</source>
        <translation>减少的数额比这些任务所能解释的少 %1：服务商退还了一部分，或少扣了费。</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1/%2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>sent, no answer; the vendor&apos;s list is asked</source>
        <translation>已提交但无回复；正在查询服务商的列表</translation>
    </message>
    <message>
        <source>no room on the disk, goes on when there is</source>
        <translation>磁盘空间不足，腾出空间后继续</translation>
    </message>
    <message>
        <source>the vendor fails, tried again later</source>
        <translation>服务商出现故障，稍后重试</translation>
    </message>
    <message>
        <source>Look for it at the vendor</source>
        <translation>在服务商处查找</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Charged, not told</source>
        <translation>已扣费，未告知</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Unexplained loss</source>
        <translation>原因不明的减少</translation>
    </message>
    <message>
        <source>Unexplained gain</source>
        <translation>原因不明的增加</translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was incomplete; %n task(s) were put right from the journal.</source>
        <translation>
            <numerusform>任务列表不完整；已根据日志修正 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of tasks was broken, and nothing in it could be read. A new list was begun.</source>
        <translation>任务列表已损坏，其中内容无法读取。已建立新列表。</translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was broken or missing. %n task(s) are there again.</source>
        <translation>
            <numerusform>任务列表已损坏或丢失。已恢复 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made anew from the copy of %1.</source>
        <translation>已根据 %1 的副本重新建立。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could not be read any more.</source>
        <translation>
            <numerusform>有 %n 个任务已无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n task(s) nobody knows whether they were sent: look at your account at the vendor, then settle them one by one.</source>
        <translation>
            <numerusform>有 %n 个任务无法确定是否已发送：请先在服务商处查看您的账户，然后逐一处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The broken file was kept: %1</source>
        <translation>损坏的文件已保留：%1</translation>
    </message>
    <message>
        <source>over the limit of %1 for a task</source>
        <translation>超出单个任务上限 %1</translation>
    </message>
    <message>
        <source>over the limit of %1 for a batch</source>
        <translation>超出批次上限 %1</translation>
    </message>
    <message>
        <source>over today&apos;s limit of %1</source>
        <translation>超出今日上限 %1</translation>
    </message>
    <message>
        <source>over the limit of %1 for this vendor</source>
        <translation>超出该服务商上限 %1</translation>
    </message>
    <message>
        <source>The file to be checked is gone: %1. Put it back and go on, or retry to have it written again.</source>
        <translation>待检查的文件已不存在：%1。请将其放回后继续，或重试以重新生成。</translation>
    </message>
    <message>
        <source>Line %2 of %1 should tell from when to when a subtitle is shown, and cannot be read. Correct it, then go on.</source>
        <translation>%1 的第 %2 行应为字幕的起止时间，但无法读取。请更正后继续。</translation>
    </message>
    <message>
        <source>No subtitle could be read from %1. Check that it is a subtitle file.</source>
        <translation>无法从 %1 读取字幕。请检查它是否为字幕文件。</translation>
    </message>
    <message>
        <source>No font here has the letters of these subtitles. Install one with: sudo apt install %1</source>
        <translation>没有包含这些字幕所用文字的字体。请安装：sudo apt install %1</translation>
    </message>
    <message>
        <source>Stop for corrections</source>
        <translation>停下来修正</translation>
    </message>
    <message>
        <source>The words are written to a subtitle file. Correct them there; it goes on when you say so.</source>
        <translation>文字会写入字幕文件。请在其中修正；您确认后再继续。</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>不停</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>翻译前</translation>
    </message>
    <message>
        <source>After translating</source>
        <translation>翻译后</translation>
    </message>
    <message>
        <source>Before and after translating</source>
        <translation>翻译前和翻译后</translation>
    </message>
    <message numerus="yes">
        <source>box(es) %1</source>
        <translation>
            <numerusform>选框 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no boxes of this kind: %2 is not sent.</source>
        <translation>
            <numerusform>%1 不接受此类选框：%2 不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first box only: %2 is not sent.</source>
        <translation>
            <numerusform>%1 只使用第一个选框：%2 不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first %3 boxes only: %2 is not sent.</source>
        <translation>
            <numerusform>%1 只使用前 %3 个选框：%2 不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no times: %2 is sent for the whole clip.</source>
        <translation>
            <numerusform>%1 不接受时间：%2 将用于整个视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies outside the picture is cut off: %1.</source>
        <translation>超出画面的部分会被裁掉：%1。</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>没有选框</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in pixels of %1×%2</source>
        <translation>
            <numerusform>%n 个选框，以像素为单位（%1×%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in parts of the picture</source>
        <translation>
            <numerusform>%n 个选框，以画面比例为单位</numerusform>
        </translation>
    </message>
    <message>
        <source>check the translation, then go on</source>
        <translation>请检查译文，然后继续</translation>
    </message>
    <message>
        <source>check the subtitles, then go on</source>
        <translation>请检查字幕，然后继续</translation>
    </message>
    <message>
        <source>Subtitles ready to be checked</source>
        <translation>字幕待检查</translation>
    </message>
    <message>
        <source>Translation ready to be checked</source>
        <translation>译文待检查</translation>
    </message>
    <message>
        <source>%1 has no voice for %2 at %3 in this cast. Choose one in the Cast view, or name one yourself.</source>
        <translation>此角色表中，%1 在 %3 处没有%2的声音。请在角色表视图中选择，或自行指定。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>已有文件 %1。请选择其他名称。</translation>
    </message>
    <message>
        <source>Your casts could not be read. The file was set aside as %1; new casts go into a new one.</source>
        <translation>无法读取您的角色表。该文件已另存为 %1；新的角色表会写入新文件。</translation>
    </message>
    <message>
        <source>%1 is not a cast that can be read. Choose a file that was exported from Babelreel.</source>
        <translation>%1 不是可读取的角色表。请选择从 Babelreel 导出的文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Babelreel. Update the program to use it; until then nothing in it is changed.</source>
        <translation>%1 由更新版本的 Babelreel 写入。请更新程序后再使用；在此之前，其内容不会有任何更改。</translation>
    </message>
    <message>
        <source>The cast cannot be written to %1. Change the permissions; until then changes last only while the program runs.</source>
        <translation>无法将角色表写入 %1。请更改权限；在此之前，更改只在程序运行期间有效。</translation>
    </message>
    <message>
        <source>The disk is full, so the cast is not saved yet. Make room and change anything to try again.</source>
        <translation>磁盘已满，角色表尚未保存。请腾出空间，然后作任意更改即可重试。</translation>
    </message>
    <message>
        <source>What the vendor sends as this preview is no sound that can be played.</source>
        <translation>服务商发来的此预览不是可播放的音频。</translation>
    </message>
    <message>
        <source>Nothing can be heard in this preview: it is silent.</source>
        <translation>此预览没有声音，什么也听不到。</translation>
    </message>
    <message>
        <source>This preview does not end within %1, so it was cut off. Have the voice say a sentence of yours instead.</source>
        <translation>此预览超过 %1 仍未结束，已被截断。请改为让此声音说一句您写的话。</translation>
    </message>
    <message>
        <source>The preview did not arrive whole. Play it again to fetch it once more.</source>
        <translation>预览未完整下载。再次播放即可重新取回。</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found. Connect one and press Play again.</source>
        <translation>未找到扬声器或耳机。请连接后再按“播放”。</translation>
    </message>
    <message>
        <source>The loudspeaker or headphones cannot be used. Check the sound settings of this computer and press Play again.</source>
        <translation>无法使用扬声器或耳机。请检查这台电脑的声音设置，然后再按“播放”。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Most of it is silence. Choose a stretch in which somebody speaks all the time.</source>
        <translation>其中大部分是静音。请选择一直有人说话的片段。</translation>
    </message>
    <message>
        <source>Only %1 is spoken in it, at least %2 is needed. Choose a longer stretch.</source>
        <translation>其中只有 %1 的说话声，至少需要 %2。请选择更长的片段。</translation>
    </message>
    <message>
        <source>It is too quiet to make a voice of it. Record it closer to the microphone.</source>
        <translation>音量太小，无法用来制作声音。请靠近麦克风录制。</translation>
    </message>
    <message>
        <source>It crackles where it is loudest. Choose another stretch, or record it at a lower level.</source>
        <translation>音量最大处有爆音。请选择其他片段，或调低音量重新录制。</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>说话 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Job %1 takes the result of %2, which does not come before it. Mend the recipe, then queue it again.</source>
        <translation>任务 %1 使用 %2 的结果，但后者并不排在它前面。请修正流程后重新加入队列。</translation>
    </message>
    <message>
        <source>Stage %2 of the recipe “%1” cannot be done: none of the vendors here does that with what it is given. Choose another vendor or other settings for it.</source>
        <translation>流程“%1”的第 %2 阶段无法执行：这里没有服务商能用所给内容完成此操作。请为该阶段选择其他服务商或其他设置。</translation>
    </message>
    <message>
        <source>%1 holds no recipe that can be used. Export one to see what it looks like.</source>
        <translation>%1 中没有可用的流程。可导出一个流程，查看其格式。</translation>
    </message>
    <message>
        <source>It takes the result of an earlier stage (%1), which has ended without one. Press Retry there; this one then goes on by itself.</source>
        <translation>此任务需要前面阶段（%1）的结果，但该阶段已结束且没有结果。请在那里按“重试”，此任务随后会自动继续。</translation>
    </message>
    <message>
        <source>It takes the result of an earlier stage, which was removed from the list. Cancel this one and queue it again.</source>
        <translation>此任务需要前面阶段的结果，但该阶段已从列表中移除。请取消此任务并重新加入队列。</translation>
    </message>
    <message>
        <source>It takes a file of an earlier stage (%1) that is not among its results: %2. Change the recipe, then queue it again.</source>
        <translation>此任务需要前面阶段（%1）的一个文件，但其结果中没有该文件：%2。请更改流程后重新加入队列。</translation>
    </message>
    <message>
        <source>There is no recipe of that name: “%1”. There are: %2.</source>
        <translation>没有名为“%1”的流程。现有：%2。</translation>
    </message>
    <message>
        <source>This is no table of words. Save it as CSV in UTF-8 and import it again.</source>
        <translation>这不是词表。请存为 UTF-8 编码的 CSV，然后重新导入。</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed. Close it, or take it away.</source>
        <translation>此处开始的引号没有结束。请补上结束引号，或将其删除。</translation>
    </message>
    <message>
        <source>There is no column called “source” with the words of the original. Put its name into the first line.</source>
        <translation>缺少存放原文词语的“source”列。请将此列名写入第一行。</translation>
    </message>
    <message>
        <source>There is no column called “%1”. Possible: source, never, note, a language such as es, and es:spoken.</source>
        <translation>没有名为“%1”的列。可用：source、never、note、es 之类的语言代码，以及 es:spoken。</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Take one of them away.</source>
        <translation>“%1”列出现了两次。请删除其中一列。</translation>
    </message>
    <message>
        <source>“%1” stands in no column: the line is longer than the first one. Put text with commas into quotation marks.</source>
        <translation>“%1”不属于任何列：该行比第一行长。含逗号的文字请用英文双引号括起来。</translation>
    </message>
    <message>
        <source>The word of the original is missing in the column “source”.</source>
        <translation>“source”列中缺少原文词语。</translation>
    </message>
    <message>
        <source>“%1” is there twice. Take one of the lines away.</source>
        <translation>“%1”出现了两次。请删除其中一行。</translation>
    </message>
    <message>
        <source>“%1” in the column “never” is neither yes nor no.</source>
        <translation>“never”列中的“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>There is no term below the first line.</source>
        <translation>第一行下面没有术语。</translation>
    </message>
    <message>
        <source>This is more than a glossary holds. Split it into several.</source>
        <translation>内容超出一个术语表的容量。请拆分成多个。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>There is no glossary called “%1”, and no such file. Import one first.</source>
        <translation>没有名为“%1”的术语表，也没有这样的文件。请先导入一个。</translation>
    </message>
    <message>
        <source>There is no glossary called “%1”, and no such file. There are: %2.</source>
        <translation>没有名为“%1”的术语表，也没有这样的文件。现有：%2。</translation>
    </message>
    <message>
        <source>Your glossaries could not be read. The file was set aside as %1; new ones go into a new file.</source>
        <translation>无法读取您的术语表。该文件已另存为 %1；新的术语表会写入新文件。</translation>
    </message>
    <message>
        <source>%1 is not a glossary that can be read. Choose a table (CSV), or a file that was exported from Babelreel.</source>
        <translation>%1 不是可读取的术语表。请选择表格 (CSV)，或从 Babelreel 导出的文件。</translation>
    </message>
    <message>
        <source>The glossary cannot be written to %1. Change the permissions; until then changes last only while the program runs.</source>
        <translation>无法将术语表写入 %1。请更改权限；在此之前，更改只在程序运行期间有效。</translation>
    </message>
    <message>
        <source>The disk is full, so the glossary is not saved yet. Make room and change anything to try again.</source>
        <translation>磁盘已满，术语表尚未保存。请腾出空间，然后作任意更改即可重试。</translation>
    </message>
    <message>
        <source>There are as many glossaries as can be kept. Delete one first.</source>
        <translation>术语表数量已达上限。请先删除一个。</translation>
    </message>
    <message>
        <source>“%1” should stay as it is</source>
        <translation>“%1”应保持原样</translation>
    </message>
    <message>
        <source>“%1” should be “%2”</source>
        <translation>“%1”应译为“%2”</translation>
    </message>
    <message>
        <source>%1; nothing is shown here</source>
        <translation>%1；此处没有显示文字</translation>
    </message>
    <message>
        <source>%1; here it says: %2</source>
        <translation>%1；此处为：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go out with the job.</source>
        <translation>
            <numerusform>%n 个术语会随任务一同提交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cannot be told here; the subtitles that come back are checked instead.</source>
        <translation>
            <numerusform>这里无法提交 %n 个术语；将改为检查返回的字幕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) go out with the job, the others do not fit; the subtitles that come back are checked.</source>
        <translation>
            <numerusform>%n 个术语中有 %1 个随任务一同提交，其余不适用；将检查返回的字幕。</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ended on %1. Renew it at the vendor, else nothing is taken there.</source>
        <translation>会员已于 %1 到期。请在服务商处续费，否则那里不会接收任何任务。</translation>
    </message>
    <message>
        <source>The membership ends on %1, perhaps before all results are here. Renew it at the vendor, or queue less.</source>
        <translation>会员将于 %1 到期，届时结果可能尚未全部取回。请在服务商处续费，或减少加入队列的任务。</translation>
    </message>
    <message>
        <source>By your rate this would cost %1 credits, your limit for one task is %2.</source>
        <translation>按您的单价，这将花费 %1 点数，而您的单个任务上限为 %2。</translation>
    </message>
    <message>
        <source>With this, by your rate, the batch would cost %1 credits; your limit for a batch is %2.</source>
        <translation>按您的单价，加上它，这批任务将花费 %1 点数；您的一批任务上限为 %2。</translation>
    </message>
    <message>
        <source>With this, by your rate, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.</source>
        <translation>按您的单价，加上它，今天将花费 %1 点数；您的每日上限为 %2。明天或提高上限后继续。</translation>
    </message>
    <message>
        <source>With this, by your rate, %1 credits would be spent in all; your limit for this vendor is %2.</source>
        <translation>按您的单价，加上它，总计将花费 %1 点数；您为此服务商设置的上限为 %2。</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1, your rate</source>
        <translation>%1，您的单价</translation>
    </message>
    <message>
        <source>price not told</source>
        <translation>价格未告知</translation>
    </message>
    <message>
        <source>This would cost %1, and the account has %2. Top it up at the vendor, or queue less; what it cannot pay waits.</source>
        <translation>这将花费 %1，而账户余额为 %2。请在服务商处充值，或减少加入队列的任务；余额不足以支付的任务会等待。</translation>
    </message>
    <message>
        <source>1 is taken to be as large as fits into the picture.</source>
        <translation>这里将 1 视为刚好放入画面的大小。</translation>
    </message>
    <message>
        <source>1 is taken to cover the whole picture; other sizes are not shown beforehand.</source>
        <translation>这里将 1 视为铺满整个画面；其他大小无法预先显示。</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save it as CSV in UTF-8.</source>
        <translation>这不是可读取的表格。请存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>A quotation mark that opens in line %1 is never closed.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and “%1” is not among them.</source>
        <translation>第一行必须写明列名，其中缺少“%1”。</translation>
    </message>
    <message>
        <source>Line %1: nothing stands in the column “%2”.</source>
        <translation>第 %1 行：“%2”列为空。</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the first line has names: “%2”.</source>
        <translation>第 %1 行的单元格多于第一行的列名：“%2”。</translation>
    </message>
    <message>
        <source>The first line names the column “%1” twice.</source>
        <translation>第一行中列名“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” cannot be used there.</source>
        <translation>第 %1 行，“%2”列：此处不能使用“%3”。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Babelreel. Update the program to use it.</source>
        <translation>%1 由更新版本的 Babelreel 写入。请更新程序后再使用。</translation>
    </message>
    <message>
        <source>The presets cannot be kept: %1 cannot be written. Change its permissions.</source>
        <translation>无法保存预设：%1 无法写入。请更改其权限。</translation>
    </message>
    <message>
        <source>The presets cannot be kept: %1 cannot be written.</source>
        <translation>无法保存预设：%1 无法写入。</translation>
    </message>
    <message>
        <source>The presets cannot be kept: the disk is full. Make room, then save them again.</source>
        <translation>无法保存预设：磁盘已满。请腾出空间，然后重新保存。</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another name.</source>
        <translation>%1 已存在，不会被覆盖。请选择其他名称。</translation>
    </message>
    <message>
        <source>Your presets could not be read. The file was set aside as %1; new presets go into a new one.</source>
        <translation>无法读取您的预设。该文件已另存为 %1；新的预设会写入新文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a preset.</source>
        <translation>无法将 %1 作为预设读取。</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>There is no preset called “%1”.</source>
        <translation>没有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>没有名为“%1”的预设。现有：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the names of results. Possible: %2.</source>
        <translation>“%1”不能用在结果名称中。可用：%2。</translation>
    </message>
    <message>
        <source>There is no column called “%1”. Possible: %2.</source>
        <translation>没有名为“%1”的列。可用：%2。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s) left</source>
        <translation>
            <numerusform>剩余最多 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <comment>a range of minutes</comment>
        <translation>剩余约 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>up to %n hour(s) left</source>
        <translation>
            <numerusform>剩余最多 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <comment>a range of hours</comment>
        <translation>剩余约 %1 小时</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) left</source>
        <translation>
            <numerusform>剩余最多 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>剩余约 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 days left</source>
        <comment>a range of days</comment>
        <translation>剩余约 %1 天</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>剩余时间未知</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to pay</source>
        <translation>%1，无需付费</translation>
    </message>
    <message>
        <source>%1, price not known</source>
        <translation>%1，价格未知</translation>
    </message>
    <message>
        <source>%1, %2 as before</source>
        <translation>%1，仍为 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1，%2 → %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Queued %1, not over yet.</source>
        <translation>%1 加入队列，尚未结束。</translation>
    </message>
    <message>
        <source>Queued %1, over %2, took %3.</source>
        <translation>%1 加入队列，%2 结束，耗时 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over yet</source>
        <translation>
            <numerusform>%n 个尚未结束</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 and about %2 more</source>
        <translation>%1，另有约 %2</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>制作内容</translation>
    </message>
    <message>
        <source>earlier result used, nothing charged</source>
        <translation>使用了之前的结果，未扣费</translation>
    </message>
    <message>
        <source>for the result of the stage before</source>
        <translation>等待前一阶段的结果</translation>
    </message>
    <message>
        <source>Bringing the earlier result</source>
        <translation>正在取用之前的结果</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message numerus="yes">
        <source>Watching, %n file(s) arriving</source>
        <translation>
            <numerusform>监视中，%n 个文件正在传入</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监视中</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message numerus="yes">
        <source>Daily limit reached, %n file(s) go on tomorrow</source>
        <translation>
            <numerusform>已达每日上限，%n 个文件明天继续</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily limit reached, goes on tomorrow</source>
        <translation>已达每日上限，明天继续</translation>
    </message>
    <message>
        <source>Waiting until it is told what the last file costs</source>
        <translation>正在等待获知上一个文件的费用</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken today</source>
        <translation>
            <numerusform>今天已加入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n 个已隔离</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used, and nothing can be moved in its folder. %2</source>
        <translation>%1 无法使用，且其文件夹中的内容无法移动。%2</translation>
    </message>
    <message>
        <source>%1 cannot be used and was put into quarantine. %2</source>
        <translation>%1 无法使用，已被隔离。%2</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read. Connect its disk or check the path; it goes on by itself.</source>
        <translation>文件夹 %1 不存在或无法读取。请连接其磁盘或检查路径；之后会自动继续。</translation>
    </message>
    <message>
        <source>The command could not be started: %1. Check it under Queue, When a batch is done.</source>
        <translation>无法启动命令：%1。请在“队列”菜单的“一批任务完成时”中检查。</translation>
    </message>
    <message>
        <source>Another Babelreel works with this profile and watches its folders. Close it, or let it go on.</source>
        <translation>另一个 Babelreel 正在使用此配置并监视其文件夹。请将其关闭，或让它继续。</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be read: %1. Add a folder to set it aside and begin a new one.</source>
        <translation>无法读取监视文件夹列表：%1。添加一个文件夹，即可将其另存并建立新列表。</translation>
    </message>
    <message>
        <source>The list of watched folders was written by a newer Babelreel. Update the program to use it.</source>
        <translation>监视文件夹列表由更新版本的 Babelreel 写入。请更新程序后再使用。</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be written: %1. Change its permissions and try again.</source>
        <translation>无法写入监视文件夹列表：%1。请更改其权限后重试。</translation>
    </message>
    <message>
        <source>This file was not queued. %1
Nothing was changed in it. Move it back into the folder above to have it looked at again.</source>
        <translation>此文件未加入队列。%1
文件内容未作任何更改。将其移回上一级文件夹，即可重新检查。</translation>
    </message>
    <message>
        <source>The same is in the queue already. Wait for its result, or queue it again if you want it twice.</source>
        <translation>队列中已有相同的任务。请等待其结果；如果确实需要两份，请再次加入队列。</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>阿拉贡语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <source>Asturian</source>
        <translation>阿斯图里亚斯语</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>布列塔尼语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>世界语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>菲律宾语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>奥克语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>撒丁语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>鞑靼语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation>书面挪威语</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>新挪威语</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>北萨米语</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>拉丁美洲</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
</context>
</TS>
