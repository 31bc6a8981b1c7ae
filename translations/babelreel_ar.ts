<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountFacts</name>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>Jobs a second</source>
        <translation>المهام في الثانية</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>المهام معًا</translation>
    </message>
    <message>
        <source>%1, by its documents</source>
        <translation>‏%1 بحسب وثائقه</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Your own bucket</source>
        <translation>حاوية تخزينك</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>إزالة هذا الحساب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الحساب</translation>
    </message>
    <message>
        <source>Usage at the vendor</source>
        <translation>الاستهلاك لدى المزوّد</translation>
    </message>
    <message>
        <source>Tasks at the vendor</source>
        <translation>المهام لدى المزوّد</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>صُنع من</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>الأفاتارات</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>التعابير</translation>
    </message>
    <message>
        <source>Name of a further account, e.g. studio</source>
        <translation>اسم حساب آخر، مثل studio</translation>
    </message>
    <message>
        <source>Name of a further account</source>
        <translation>اسم حساب آخر</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>%1 does not tell this.</source>
        <translation>لا يذكر %1 ذلك.</translation>
    </message>
    <message>
        <source>Needs a key.</source>
        <translation>يلزمه مفتاح.</translation>
    </message>
    <message>
        <source>Not needed: %1 takes files itself.</source>
        <translation>لا حاجة إليها: يقبل %1 الملفات مباشرة.</translation>
    </message>
    <message>
        <source>Your rates</source>
        <translation>أسعارك</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Saving the key…</source>
        <translation>يُحفظ المفتاح…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يُختبر…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>المفتاح يعمل</translation>
    </message>
    <message>
        <source>Has a key, not tested yet</source>
        <translation>له مفتاح لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Type the name of the bucket.</source>
        <translation>اكتب اسم الحاوية.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 characters: small letters, digits, dots and hyphens.</source>
        <translation>اسم الحاوية من 3 إلى 63 محرفًا: أحرف لاتينية صغيرة وأرقام ونقاط وشرطات.</translation>
    </message>
    <message>
        <source>The folder may hold letters, digits, dots, hyphens and slashes.</source>
        <translation>يقبل اسم المجلد الأحرف اللاتينية والأرقام والنقاط والشرطات والشرطات المائلة.</translation>
    </message>
    <message>
        <source>The endpoint must be a secure address (https).</source>
        <translation>يجب أن تكون نقطة الوصول عنوانًا آمنًا (https).</translation>
    </message>
    <message>
        <source>Paste the access key of the bucket.</source>
        <translation>الصق مفتاح الوصول إلى الحاوية.</translation>
    </message>
    <message>
        <source>Paste the secret key that belongs to the access key.</source>
        <translation>الصق المفتاح السري الموافق لمفتاح الوصول.</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>مفاتيحك</translation>
    </message>
    <message>
        <source>This computer has no keychain, so keys are forgotten when Babelreel is closed. Nothing is written to disk.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح، فتُنسى المفاتيح عند إغلاق Babelreel. لا يُكتب شيء على القرص.</translation>
    </message>
</context>
<context>
    <name>AddSummaryWords</name>
    <message numerus="yes">
        <source>%n clip(s) were in the list already.</source>
        <translation>
            <numerusform>لم يكن أي مقطع في القائمة من قبل.</numerusform>
            <numerusform>كان مقطع واحد في القائمة من قبل.</numerusform>
            <numerusform>كان مقطعان في القائمة من قبل.</numerusform>
            <numerusform>كانت %n مقاطع في القائمة من قبل.</numerusform>
            <numerusform>كان %n مقطعًا في القائمة من قبل.</numerusform>
            <numerusform>كان %n مقطع في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>استُبعد: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وملف آخر.</numerusform>
            <numerusform>وملفان آخران.</numerusform>
            <numerusform>و%n ملفات أخرى.</numerusform>
            <numerusform>و%n ملفًا آخر.</numerusform>
            <numerusform>و%n ملف آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>The vendor prints no path for the rows marked “assumed”. If one is wrong, double-click it and type the right one; an empty one brings the first back.</source>
        <translation>لا ينشر المزوّد مسارات للصفوف المعلّمة بـ«مُفترض». إن كان أحدها خاطئًا فانقره مرتين واكتب الصحيح؛ وتركه فارغًا يعيد الأول.</translation>
    </message>
    <message>
        <source>Address of the vendor</source>
        <translation>عنوان المزوّد</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>Keep everything under this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open the sample clip.</source>
        <translation>فتح مقطع العيّنة.</translation>
    </message>
    <message>
        <source>Videos or folders to open.</source>
        <translation>مقاطع الفيديو أو المجلدات المطلوب فتحها.</translation>
    </message>
</context>
<context>
    <name>AuditionTray</name>
    <message>
        <source>Compare voices</source>
        <translation>مقارنة الأصوات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play in turn</source>
        <translation>تشغيل بالتناوب</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>استعمال هذا الصوت</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمال %1</translation>
    </message>
    <message>
        <source>Tick voices in the list to compare them here.</source>
        <translation>علّم أصواتًا في القائمة لمقارنتها هنا.</translation>
    </message>
</context>
<context>
    <name>AvatarFacets</name>
    <message numerus="yes">
        <source>%1, %n avatar(s)</source>
        <translation>
            <numerusform>%1، لا أفاتارات</numerusform>
            <numerusform>%1، أفاتار واحد</numerusform>
            <numerusform>%1، أفاتاران</numerusform>
            <numerusform>%1، %n أفاتارات</numerusform>
            <numerusform>%1، %n أفاتارًا</numerusform>
            <numerusform>%1، %n أفاتار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvatarGrid</name>
    <message>
        <source>Avatars</source>
        <translation>الأفاتارات</translation>
    </message>
</context>
<context>
    <name>AvatarWords</name>
    <message>
        <source>Yours</source>
        <translation>أفاتاراتك</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Photo that speaks</source>
        <translation>صورة ناطقة</translation>
    </message>
    <message>
        <source>Filmed person</source>
        <translation>شخص مصوَّر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>واقعي</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>مميّز</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>ممتاز</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>غربي</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>آسيوي</translation>
    </message>
    <message>
        <source>Japanese or Korean</source>
        <translation>ياباني أو كوري</translation>
    </message>
    <message>
        <source>Southeast Asian</source>
        <translation>جنوب شرق آسيوي</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>هندي</translation>
    </message>
    <message>
        <source>Middle Eastern</source>
        <translation>شرق أوسطي</translation>
    </message>
    <message>
        <source>African</source>
        <translation>أفريقي</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>فيديو %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>choose avatar</source>
        <translation>اختيار أفاتار</translation>
    </message>
    <message>
        <source>shape of the picture</source>
        <translation>شكل الصورة</translation>
    </message>
    <message>
        <source>move avatar</source>
        <translation>تحريك الأفاتار</translation>
    </message>
    <message>
        <source>resize avatar</source>
        <translation>تغيير حجم الأفاتار</translation>
    </message>
    <message>
        <source>place avatar</source>
        <translation>تحديد موضع الأفاتار</translation>
    </message>
    <message>
        <source>leave the avatar&apos;s place to the vendor</source>
        <translation>ترك موضع الأفاتار للمزوّد</translation>
    </message>
    <message>
        <source>cut-out of the avatar</source>
        <translation>اقتطاع الأفاتار</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>%1, %2 at size %3 in %4×%5</source>
        <translation>⁦%1, %2⁩ بحجم %3 في ⁦%4×%5⁩</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>تُقرأ القائمة…</translation>
    </message>
    <message>
        <source>Reading anew…</source>
        <translation>تُقرأ من جديد…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئت %1</translation>
    </message>
    <message>
        <source>What the vendor sends as this preview is no film that can be played.</source>
        <translation>ما يرسله المزوّد عيّنةً ليس فيلمًا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The vendor does not have this preview any more.</source>
        <translation>لم تعد هذه العيّنة لدى المزوّد.</translation>
    </message>
    <message>
        <source>This preview is larger than %1, so it was not fetched.</source>
        <translation>هذه العيّنة أكبر من %1، فلم تُجلب.</translation>
    </message>
</context>
<context>
    <name>AvatarsView</name>
    <message>
        <source>Avatars</source>
        <translation>الأفاتارات</translation>
    </message>
    <message>
        <source>New from a photo…</source>
        <translation>جديد من صورة…</translation>
    </message>
    <message>
        <source>New from a video…</source>
        <translation>جديد من فيديو…</translation>
    </message>
    <message>
        <source>Number, style or region</source>
        <translation>الرقم أو الأسلوب أو المنطقة</translation>
    </message>
    <message>
        <source>Search avatars</source>
        <translation>بحث في الأفاتارات</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>قراءة القائمة من جديد</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Somebody who says it</source>
        <translation>شخص ينطق كلامك</translation>
    </message>
    <message>
        <source>Avatars come from %1: people who speak what you give them, or one made of your own photo or video. Add your key and they are listed here.</source>
        <translation>الأفاتارات من %1: أشخاص ينطقون ما تعطيهم، أو أفاتار يُصنع من صورتك أو فيديو لك. أضف مفتاحك فتظهر قائمتها هنا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Nothing fits. Clear the search or untick something.</source>
        <translation>لا شيء يطابق. امسح البحث أو أزل علامة ما.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>تُقرأ القائمة…</translation>
    </message>
    <message>
        <source>This account has no avatars.</source>
        <translation>لا أفاتارات في هذا الحساب.</translation>
    </message>
    <message>
        <source>%1 What is shown was read before.</source>
        <translation>%1 المعروض قُرئ من قبل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your new avatar is ready: %1.</source>
        <translation>أفاتارك الجديد جاهز: %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
</context>
<context>
    <name>BoxGrid</name>
    <message>
        <source>Boxes of all clips</source>
        <translation>مستطيلات كل المقاطع</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>لا مقاطع بعد</translation>
    </message>
    <message>
        <source>Add videos and draw boxes on them. Here you see them all at once, those first whose boxes are unlike the others.</source>
        <translation>أضف مقاطع فيديو وارسم عليها مستطيلات. تراها هنا كلها معًا، وأولها ما اختلفت مستطيلاته عن غيره.</translation>
    </message>
    <message>
        <source>Clips with their boxes, unusual ones first</source>
        <translation>المقاطع مع مستطيلاتها، والمختلف منها أولًا</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>العودة إلى المعاينة</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlike the others</source>
        <translation>
            <numerusform>لا مختلف بينها</numerusform>
            <numerusform>مقطع مختلف عن غيره</numerusform>
            <numerusform>مقطعان مختلفان عن غيرهما</numerusform>
            <numerusform>%n مقاطع مختلفة عن غيرها</numerusform>
            <numerusform>%n مقطعًا مختلفًا عن غيره</numerusform>
            <numerusform>%n مقطع مختلف عن غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxGridDelegate</name>
    <message>
        <source>: unlike the others</source>
        <translation>: مختلف عن غيره</translation>
    </message>
    <message>
        <source>no box, unlike the others</source>
        <translation>بلا مستطيل، مختلف عن غيره</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>مختلف عن غيره</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>لا مستطيلات</numerusform>
            <numerusform>مستطيل واحد</numerusform>
            <numerusform>مستطيلان</numerusform>
            <numerusform>%n مستطيلات</numerusform>
            <numerusform>%n مستطيلًا</numerusform>
            <numerusform>%n مستطيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message>
        <source>Save bucket</source>
        <translation>حفظ الحاوية</translation>
    </message>
    <message>
        <source>Remove bucket</source>
        <translation>إزالة الحاوية</translation>
    </message>
    <message>
        <source>Files from this computer are put there for the vendor to fetch, under a link that ends after a while, and are taken away when the task has ended. The bucket itself stays private.</source>
        <translation>توضع فيها ملفات من هذا الحاسوب ليجلبها المزوّد عبر رابط ينتهي بعد حين، وتُزال متى انتهت المهمة. أما الحاوية نفسها فتبقى خاصة.</translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation>تمرّ الملفات عبر</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <translation>‏MinIO أو غيره</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>اسم الحاوية</translation>
    </message>
    <message>
        <source>my-clips</source>
        <translation>my-clips</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation>المجلد فيها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة الوصول</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Nothing: links only</source>
        <translation>لا شيء: الروابط فقط</translation>
    </message>
    <message>
        <source>A new bucket…</source>
        <translation>حاوية جديدة…</translation>
    </message>
    <message>
        <source>Paste it here; it goes to the keychain</source>
        <translation>الصقه هنا؛ يُحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>A secret is kept. Paste another one to replace it.</source>
        <translation>المفتاح السري محفوظ. الصق غيره لاستبداله.</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Type the endpoint: the address of your storage.</source>
        <translation>اكتب نقطة الوصول: عنوان تخزينك.</translation>
    </message>
</context>
<context>
    <name>CapsForm</name>
    <message>
        <source>One task</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>The most that a single task may cost</source>
        <translation>أقصى ما قد تكلّفه مهمة واحدة</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>The most that all may cost that was queued together</source>
        <translation>أقصى ما قد يكلّفه كل ما أُضيف إلى الطابور معًا</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>The most from one midnight to the next</source>
        <translation>أقصى ما يُنفق من منتصف ليل إلى الذي يليه</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>The most that all tasks of this account may cost together</source>
        <translation>أقصى ما قد تكلّفه كل مهام هذا الحساب معًا</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>الحد: %1</translation>
    </message>
    <message>
        <source>Limits in %1</source>
        <translation>الحدود بـ %1</translation>
    </message>
    <message>
        <source>Today %1 · in all %2</source>
        <translation>اليوم %1 · الإجمالي %2</translation>
    </message>
    <message>
        <source>A task that would cross a limit waits and says so; nothing of it is sent. It goes on when you raise the limit, or at midnight if only the day&apos;s is in its way.</source>
        <translation>المهمة التي ستتجاوز حدًا تنتظر وتُظهر ذلك، ولا يُرسل منها شيء. وتتابع حين ترفع الحد، أو عند منتصف الليل إن كان حد اليوم وحده ما يمنعها.</translation>
    </message>
    <message>
        <source>“%1” is no number of credits. Type one, or nothing for no limit.</source>
        <translation>‏«%1» ليس مقدار رصيد. اكتب رقمًا، أو اترك الحقل فارغًا لإلغاء الحد.</translation>
    </message>
    <message>
        <source>%1 tells no price beforehand, so a limit stops it only once it is used up, and the one for a single task cannot be kept. With rates of your own below, limits are kept by those.</source>
        <translation>لا يذكر %1 السعر مسبقًا، فلا يوقفه حد إلا بعد أن ينفد، ولا يمكن التقيّد بحد المهمة الواحدة. إن حدّدت أسعارك أدناه قيست الحدود بها.</translation>
    </message>
    <message>
        <source>%1 tells no price beforehand, so your own rates below are held against the limits. What has no rate is stopped only once a limit is used up.</source>
        <translation>لا يذكر %1 السعر مسبقًا، فتُقاس أسعارك المحددة أدناه بالحدود. وما لا سعر له لا يتوقف إلا بعد أن ينفد الحد.</translation>
    </message>
</context>
<context>
    <name>Cast</name>
    <message>
        <source>female</source>
        <translation>أنثوي</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكوري</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفولي</translation>
    </message>
    <message>
        <source>young</source>
        <translation>شاب</translation>
    </message>
    <message>
        <source>middle-aged</source>
        <translation>متوسط العمر</translation>
    </message>
    <message>
        <source>older</source>
        <translation>كبير السن</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>ناعم</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>حيوي</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>مرح</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>جاد</translation>
    </message>
    <message>
        <source>news</source>
        <translation>إخباري</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصصي</translation>
    </message>
    <message>
        <source>chatty</source>
        <translation>حواري</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>إعلاني</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>حزين</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>تعليمي</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>ظريف</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>خدوم</translation>
    </message>
    <message>
        <source>robotic</source>
        <translation>آلي</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the traits of a voice</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>about as old</source>
        <translation>العمر قريب منه</translation>
    </message>
    <message>
        <source>same accent</source>
        <translation>اللكنة نفسها</translation>
    </message>
    <message>
        <source>another gender</source>
        <translation>جنس آخر</translation>
    </message>
    <message>
        <source>age differs</source>
        <translation>العمر مختلف</translation>
    </message>
    <message>
        <source>style differs</source>
        <translation>الأسلوب مختلف</translation>
    </message>
    <message>
        <source>accent differs</source>
        <translation>اللكنة مختلفة</translation>
    </message>
    <message>
        <source>Closest: %1</source>
        <translation>الأقرب: %1</translation>
    </message>
    <message>
        <source>Choose voice</source>
        <translation>اختيار صوت</translation>
    </message>
    <message>
        <source>No voice known</source>
        <translation>لا صوت معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a voice: what it is like</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Press Enter to choose another voice, Delete to take it away.</source>
        <translation>%1
اضغط Enter لاختيار صوت آخر، أو Delete لإزالته.</translation>
    </message>
    <message>
        <source>%1 is no longer among the voices of this account. Press Enter to choose another one.</source>
        <translation>لم يعد %1 من أصوات هذا الحساب. اضغط Enter لاختيار غيره.</translation>
    </message>
    <message>
        <source>The closest to %1 of %2: %3.</source>
        <translation>الأقرب إلى %1 من %2: %3.</translation>
    </message>
    <message>
        <source>%1
Press Enter to take it, F4 to see all voices.</source>
        <translation>%1
اضغط Enter لأخذه، أو F4 لرؤية كل الأصوات.</translation>
    </message>
    <message>
        <source>Press Enter to choose a voice. Then the closest ones of your other accounts are offered.</source>
        <translation>اضغط Enter لاختيار صوت. عندئذ تُعرض عليك أقرب الأصوات في حساباتك الأخرى.</translation>
    </message>
    <message>
        <source>This account is not known to have a voice for this language. Its list is asked for while you are online.</source>
        <translation>لا يُعرف لهذا الحساب صوت بهذه اللغة. تُطلب قائمته ما دمت متصلًا بالشبكة.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is not alike; what is</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is alike; what is not</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>make the cast %1</source>
        <translation>إنشاء الطاقم %1</translation>
    </message>
    <message>
        <source>rename the cast %1</source>
        <translation>إعادة تسمية الطاقم %1</translation>
    </message>
    <message>
        <source>duplicate the cast %1</source>
        <translation>تكرار الطاقم %1</translation>
    </message>
    <message>
        <source>delete the cast %1</source>
        <translation>حذف الطاقم %1</translation>
    </message>
    <message>
        <source>import the cast %1</source>
        <translation>استيراد الطاقم %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>notes on %1</source>
        <translation>ملاحظات عن %1</translation>
    </message>
    <message>
        <source>voice of %1</source>
        <translation>صوت %1</translation>
    </message>
    <message>
        <source>take away a voice of %1</source>
        <translation>إزالة صوت من %1</translation>
    </message>
</context>
<context>
    <name>CastActions</name>
    <message>
        <source>&amp;New cast</source>
        <translation>طاقم &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Rename the cast</source>
        <translation>إعادة تسمية ال&amp;طاقم</translation>
    </message>
    <message>
        <source>D&amp;uplicate the cast</source>
        <translation>ت&amp;كرار الطاقم</translation>
    </message>
    <message>
        <source>De&amp;lete the cast</source>
        <translation>&amp;حذف الطاقم</translation>
    </message>
    <message>
        <source>&amp;Import a cast…</source>
        <translation>ا&amp;ستيراد طاقم…</translation>
    </message>
    <message>
        <source>&amp;Export this cast…</source>
        <translation>ت&amp;صدير هذا الطاقم…</translation>
    </message>
    <message>
        <source>&amp;Add a character</source>
        <translation>إضافة &amp;شخصية</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>إعادة تسم&amp;ية</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Add the speakers of the &amp;cues</source>
        <translation>إضافة متحدثي ال&amp;عبارات</translation>
    </message>
    <message>
        <source>C&amp;hoose a voice…</source>
        <translation>ا&amp;ختيار صوت…</translation>
    </message>
    <message>
        <source>&amp;Take the closest voice</source>
        <translation>أخذ الصوت الأ&amp;قرب</translation>
    </message>
    <message>
        <source>Hear this v&amp;oice</source>
        <translation>س&amp;ماع هذا الصوت</translation>
    </message>
    <message>
        <source>Take the voice a&amp;way</source>
        <translation>إزالة الصو&amp;ت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>CastDesk</name>
    <message>
        <source>Ca&amp;st</source>
        <translation>الطا&amp;قم</translation>
    </message>
    <message>
        <source>Who speaks which character, at every account</source>
        <translation>من ينطق كل شخصية، في كل حساب</translation>
    </message>
</context>
<context>
    <name>CastEmpty</name>
    <message>
        <source>Import a cast…</source>
        <translation>استيراد طاقم…</translation>
    </message>
    <message>
        <source>Nobody is in this cast yet</source>
        <translation>لا أحد في هذا الطاقم بعد</translation>
    </message>
    <message>
        <source>Add the characters, speakers or narrators of your series. Choose a voice for one account; the closest ones of your other accounts are then offered.</source>
        <translation>أضف شخصيات مسلسلك أو متحدثيه أو رواته. اختر صوتًا لحساب واحد، فتُعرض عليك أقرب الأصوات في حساباتك الأخرى.</translation>
    </message>
    <message>
        <source>No cast yet</source>
        <translation>لا طاقم بعد</translation>
    </message>
    <message>
        <source>A cast remembers who speaks: each character’s voice in every language, at every account. Make it once and use it for every episode.</source>
        <translation>يحفظ الطاقم من يتكلم: صوت كل شخصية بكل لغة، في كل حساب. أنشئه مرة واستعمله لكل حلقة.</translation>
    </message>
    <message>
        <source>Add a character</source>
        <translation>إضافة شخصية</translation>
    </message>
    <message>
        <source>Make a cast</source>
        <translation>إنشاء طاقم</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n speaker(s) of the cues</source>
        <translation>
            <numerusform>إضافة متحدثي العبارات</numerusform>
            <numerusform>إضافة المتحدث الوحيد في العبارات</numerusform>
            <numerusform>إضافة المتحدثَين في العبارات</numerusform>
            <numerusform>إضافة %n متحدثين من العبارات</numerusform>
            <numerusform>إضافة %n متحدثًا من العبارات</numerusform>
            <numerusform>إضافة %n متحدث من العبارات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastFiles</name>
    <message>
        <source>Import a cast</source>
        <translation>استيراد طاقم</translation>
    </message>
    <message>
        <source>Casts (*.json);;All files (*)</source>
        <translation>أطقم (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export this cast</source>
        <translation>تصدير هذا الطاقم</translation>
    </message>
    <message>
        <source>Casts (*.json)</source>
        <translation>أطقم (*.json)</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>استُورد «%1».</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>صُدّر «%1» إلى %2.</translation>
    </message>
</context>
<context>
    <name>CastLanguages</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language that the sheet shows</source>
        <translation>اللغة التي يعرضها الجدول</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>language · how many characters of how many</comment>
        <translation>%1 · %2 من %3</translation>
    </message>
</context>
<context>
    <name>CastPicker</name>
    <message>
        <source>Cast</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>The cast that is shown. F2 renames it.</source>
        <translation>الطاقم المعروض. F2 يعيد تسميته.</translation>
    </message>
    <message>
        <source>Name of the cast</source>
        <translation>اسم الطاقم</translation>
    </message>
</context>
<context>
    <name>CastTable</name>
    <message>
        <source>Characters and their voices</source>
        <translation>الشخصيات وأصواتها</translation>
    </message>
</context>
<context>
    <name>CastUseBar</name>
    <message>
        <source>Nobody is chosen for this job yet.</source>
        <translation>لم يُختر أحد لهذه المهمة بعد.</translation>
    </message>
    <message>
        <source>%1 takes no voice for “%2”.</source>
        <translation>لا يقبل %1 صوتًا لـ «%2».</translation>
    </message>
    <message>
        <source>The job keeps the speaker’s own voice, so there is none to choose.</source>
        <translation>تُبقي المهمة صوت المتحدث نفسه، فلا صوت للاختيار.</translation>
    </message>
    <message>
        <source>Choose in the Job panel which languages the clip is to be taken into.</source>
        <translation>اختر في لوحة المهمة اللغات التي يُنقل إليها المقطع.</translation>
    </message>
    <message>
        <source>no voice at %1 yet</source>
        <translation>لا صوت لدى %1 بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: voice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Speaks in this job</source>
        <translation>المتكلم في هذه المهمة</translation>
    </message>
    <message>
        <source>%1 takes one voice a language: everybody in the clip speaks with it.</source>
        <translation>يقبل %1 صوتًا واحدًا لكل لغة: به ينطق كل من في المقطع.</translation>
    </message>
    <message>
        <source>Use in this job</source>
        <translation>استعمال في هذه المهمة</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمال %1</translation>
    </message>
    <message>
        <source>Sets the voices of the Job panel</source>
        <translation>يضبط الأصوات في لوحة المهمة</translation>
    </message>
</context>
<context>
    <name>CastView</name>
    <message>
        <source>Type to find a voice</source>
        <translation>اكتب للبحث عن صوت</translation>
    </message>
    <message>
        <source>No voice of %1 is known for this language yet. They come once the vendor has answered.</source>
        <translation>لا صوت معروف لدى %1 بهذه اللغة بعد. تصل الأصوات متى أجاب المزوّد.</translation>
    </message>
    <message numerus="yes">
        <source>take away %n voice(s)</source>
        <translation>
            <numerusform>إزالة الأصوات</numerusform>
            <numerusform>إزالة صوت واحد</numerusform>
            <numerusform>إزالة صوتين</numerusform>
            <numerusform>إزالة %n أصوات</numerusform>
            <numerusform>إزالة %n صوتًا</numerusform>
            <numerusform>إزالة %n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recording of %1 to hear.</source>
        <translation>لا تسجيل لصوت %1 لسماعه.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More about this cast</source>
        <translation>المزيد عن هذا الطاقم</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>العودة إلى المعاينة</translation>
    </message>
    <message>
        <source>New cast</source>
        <translation>طاقم جديد</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <source>The job speaks with the voices of %1. The Job panel shows them.</source>
        <translation>تُنطق المهمة بأصوات %1. تظهر في لوحة المهمة.</translation>
    </message>
    <message>
        <source>A character needs a name.</source>
        <translation>لا بد للشخصية من اسم.</translation>
    </message>
    <message>
        <source>“%1” is in this cast already. Choose another name.</source>
        <translation>‏«%1» موجود في هذا الطاقم أصلًا. اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا شخصيات</numerusform>
            <numerusform>شخصية واحدة</numerusform>
            <numerusform>شخصيتان</numerusform>
            <numerusform>%n شخصيات</numerusform>
            <numerusform>%n شخصية</numerusform>
            <numerusform>%n شخصية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cues name %n speaker(s) who are not in this cast: %1.</source>
        <translation>
            <numerusform>لا تذكر العبارات أي متحدث من خارج هذا الطاقم: %1.</numerusform>
            <numerusform>تذكر العبارات متحدثًا واحدًا ليس في هذا الطاقم: %1.</numerusform>
            <numerusform>تذكر العبارات متحدثين ليسا في هذا الطاقم: %1.</numerusform>
            <numerusform>تذكر العبارات %n متحدثين ليسوا في هذا الطاقم: %1.</numerusform>
            <numerusform>تذكر العبارات %n متحدثًا ليسوا في هذا الطاقم: %1.</numerusform>
            <numerusform>تذكر العبارات %n متحدث ليسوا في هذا الطاقم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتهم</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الشخصية</translation>
    </message>
</context>
<context>
    <name>CastVoiceCell</name>
    <message>
        <source>no longer offered</source>
        <translation>لم يعد متاحًا</translation>
    </message>
</context>
<context>
    <name>CastVoices</name>
    <message>
        <source>%1 speaks any language. Choose one for the job first, then give the voice to %2.</source>
        <translation>ينطق %1 بأي لغة. اختر لغة للمهمة أولًا، ثم أسنِد الصوت إلى %2.</translation>
    </message>
    <message>
        <source>%1 is the voice of %2 now, in %3.</source>
        <translation>صار %1 صوت %2 باللغة %3.</translation>
    </message>
    <message>
        <source>Open the cast</source>
        <translation>فتح الطاقم</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>left to the vendor</source>
        <translation>متروك للمزوّد</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>As it is: nothing</source>
        <translation>كما هو: لا شيء</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>كما هو: %1</translation>
    </message>
</context>
<context>
    <name>ChangeTasksDialog</name>
    <message>
        <source>none</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>لا مهام لتغييرها</numerusform>
            <numerusform>تغيير مهمة واحدة</numerusform>
            <numerusform>تغيير مهمتين</numerusform>
            <numerusform>تغيير %n مهام</numerusform>
            <numerusform>تغيير %n مهمة</numerusform>
            <numerusform>تغيير %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change waiting tasks</source>
        <translation>تغيير المهام المنتظرة</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each task. Changed tasks are checked again from the start; nothing has been sent yet.</source>
        <translation>ما تتركه يبقى كما هو في كل مهمة. تُفحص المهام المغيَّرة ثانية من البداية؛ ولم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>No voice of this account is known for the language yet. Open Voices once to read them.</source>
        <translation>لا يُعرف لهذا الحساب صوت بهذه اللغة بعد. افتح «الأصوات» مرة لتُقرأ.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Convert what does not fit</source>
        <translation>تحويل ما لا يلائم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>أسماء النتائج</translation>
    </message>
    <message>
        <source>For example {name}.{lang}.{operation}.{ext}</source>
        <translation>مثل ⁦{name}.{lang}.{operation}.{ext}⁩</translation>
    </message>
    <message>
        <source>Limit for a task</source>
        <translation>حد المهمة</translation>
    </message>
    <message>
        <source>Credits; 0 takes the limit away</source>
        <translation>الرصيد؛ 0 يزيل الحد</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>اضغط Delete لإزالته</translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>Reading…</source>
        <translation>يُقرأ…</translation>
    </message>
    <message>
        <source>Link at %1</source>
        <translation>رابط من %1</translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation>لا صوت لدبلجته</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <translation>استنساخ الصوت</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation>استنساخ صوت</translation>
    </message>
    <message>
        <source>Name of the new voice</source>
        <translation>اسم الصوت الجديد</translation>
    </message>
    <message>
        <source>e.g. Lena, narrating</source>
        <translation>مثل: لينا، راوية</translation>
    </message>
    <message>
        <source>Who makes the voice</source>
        <translation>من يصنع الصوت</translation>
    </message>
    <message>
        <source>Recording of one person</source>
        <translation>تسجيل لشخص واحد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>من يصنعه</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>None of your accounts can clone a voice. Once you have added a key, these can: %1.</source>
        <translation>لا يستطيع أي من حساباتك استنساخ صوت. متى أضفت مفتاحًا أمكن ذلك لدى: %1.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>سمّ الصوت.</translation>
    </message>
    <message>
        <source>Write down who agreed, when and for what, and tick it.</source>
        <translation>اكتب من وافق ومتى وعلى ماذا، ثم علّم المربع.</translation>
    </message>
    <message>
        <source>%1 at %2, sent once.</source>
        <translation>‏%1 لدى %2، يُرسل مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 names no price beforehand. It is sent once, and what it charges stands in the task.</source>
        <translation>لا يذكر %1 السعر مسبقًا. يُرسل مرة واحدة، وما يحتسبه يظهر في المهمة.</translation>
    </message>
</context>
<context>
    <name>CloudRow</name>
    <message>
        <source>has a key</source>
        <translation>له مفتاح</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Add a key for %1</source>
        <translation>إضافة مفتاح لـ %1</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Pictures with a wipe at %1 %; Left and Right move it</source>
        <translation>صورتان بفاصل عند ⁦%1 %⁩؛ يحرّكه السهمان الأيسر والأيمن</translation>
    </message>
    <message>
        <source>Pictures that are compared</source>
        <translation>الصور التي تُقارن</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <comment>a take that is over</comment>
        <translation>‏%1، انتهى</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vendor, language</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is good, what is not? It is kept with the task.</source>
        <translation>ما الجيد وما السيئ؟ يُحفظ مع المهمة.</translation>
    </message>
    <message>
        <source>On one clock</source>
        <translation>على توقيت واحد</translation>
    </message>
    <message>
        <source>Add result</source>
        <translation>إضافة نتيجة</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <source>Save the pictures as they are shown</source>
        <translation>حفظ الصور كما تُعرض</translation>
    </message>
    <message>
        <source>Best is %1</source>
        <translation>الأفضل %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>تصدير %1…</translation>
    </message>
    <message>
        <source>There is no other finished result of this source to add.</source>
        <translation>لا توجد لهذا المصدر نتيجة أخرى مكتملة لإضافتها.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Choose a finished task with a video, or several of the same source, and press Compare in its menu. The source and its results then play here on one clock.</source>
        <translation>اختر مهمة مكتملة فيها فيديو، أو عدة مهام من المصدر نفسه، ثم اضغط «مقارنة» في قائمتها. يُعرض المصدر ونتائجه هنا على توقيت واحد.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>How the pictures lie</source>
        <translation>ترتيب الصور</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>بفاصل</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>وميض</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the mouse wheel over them)</source>
        <translation>حجم الصور (Ctrl وعجلة الفأرة فوقها)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <translation>اختبار أعمى</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>لا يمكن عرض %1. %2</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the takes play without sound.</source>
        <translation>لم يُعثر على مكبّر صوت أو سماعات، فتُعرض النسخ بلا صوت.</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>a pair</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Mixes the results and hides their names</source>
        <translation>يخلط النتائج ويخفي أسماءها</translation>
    </message>
    <message>
        <source>A blind test needs two results or more.</source>
        <translation>يحتاج الاختبار الأعمى إلى نتيجتين أو أكثر.</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>ملاءمة %1</translation>
    </message>
    <message>
        <source>Side by side shows all of them.</source>
        <translation>«جنبًا إلى جنب» يعرضها كلها.</translation>
    </message>
    <message>
        <source>The frame could not be read, so nothing was saved. Try one beside it.</source>
        <translation>تعذّرت قراءة الإطار، فلم يُحفظ شيء. جرّب إطارًا مجاورًا.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Save the pictures as they are shown</source>
        <translation>حفظ الصور كما تُعرض</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose a name that is free in a folder you may write to.</source>
        <translation>تعذّر حفظ الصورة باسم %1. اختر اسمًا غير مستعمل في مجلد تُسمح لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Nothing was copied to %1. Choose a name that is free in a folder with enough room.</source>
        <translation>لم يُنسخ شيء إلى %1. اختر اسمًا غير مستعمل في مجلد فيه متسع.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>نُسخ إلى %1.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>This person has agreed</source>
        <translation>وافق هذا الشخص</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>the person who speaks</source>
        <translation>الشخص المتكلم</translation>
    </message>
    <message>
        <source>e.g. the German version of this series</source>
        <translation>مثل: النسخة الألمانية من هذا المسلسل</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>When they agreed</source>
        <translation>متى وافق</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>على ماذا وافق</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>A voice belongs to the one who speaks. Write down who agreed, when, and to what.</source>
        <translation>الصوت ملك صاحبه. اكتب من وافق، ومتى، وعلى ماذا.</translation>
    </message>
    <message>
        <source>Tick it once it is so.</source>
        <translation>علّم المربع متى تمت الموافقة.</translation>
    </message>
    <message>
        <source>Kept with the voice on this computer.</source>
        <translation>تُحفظ مع الصوت على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>CostPage</name>
    <message>
        <source>Limit for a task</source>
        <translation>حد المهمة</translation>
    </message>
    <message>
        <source>Limit for a batch</source>
        <translation>حد الدفعة</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <translation>حد اليوم</translation>
    </message>
    <message>
        <source>Limit in all</source>
        <translation>الحد الإجمالي</translation>
    </message>
    <message>
        <source>Done on this computer: costs nothing.</source>
        <translation>نُفّذ على هذا الحاسوب: لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Cap for this task</source>
        <translation>حد هذه المهمة</translation>
    </message>
    <message>
        <source>Number at the vendor</source>
        <translation>الرقم لدى المزوّد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا رقم بعد</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>CueActions</name>
    <message>
        <source>&amp;Open subtitles…</source>
        <translation>فتح ترجمة نصية…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as S&amp;RT…</source>
        <translation>حفظ بصيغة S&amp;RT…</translation>
    </message>
    <message>
        <source>Save as Web&amp;VTT…</source>
        <translation>حفظ بصيغة Web&amp;VTT…</translation>
    </message>
    <message>
        <source>&amp;Use for this job</source>
        <translation>استعما&amp;ل لهذه المهمة</translation>
    </message>
    <message>
        <source>Show the source &amp;beside…</source>
        <translation>عر&amp;ض المصدر بجانبها…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Add a cue</source>
        <translation>إضافة عبار&amp;ة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>S&amp;plit at the playhead</source>
        <translation>تقسيم عند رأ&amp;س التشغيل</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Shift or stretch &amp;times</source>
        <translation>إزاحة الأوقا&amp;ت أو تمديدها</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>بحث &amp;واستبدال</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;المطابقة التالية</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>P&amp;lay this cue</source>
        <translation>تشغيل هذ&amp;ه العبارة</translation>
    </message>
    <message>
        <source>Merge the selected cues, or this one with the next</source>
        <translation>دمج العبارات المحددة، أو هذه مع التالية</translation>
    </message>
    <message>
        <source>Open a subtitle tra&amp;ck of this clip</source>
        <translation>فتح مسا&amp;ر ترجمة من هذا المقطع</translation>
    </message>
</context>
<context>
    <name>CueDesk</name>
    <message>
        <source>Cues</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>C&amp;ues</source>
        <translation>العبارا&amp;ت</translation>
    </message>
    <message>
        <source>The job uses %1. Queue it when the rest is right.</source>
        <translation>ستستعمل المهمة %1. أضفها إلى الطابور متى صحّ الباقي.</translation>
    </message>
    <message>
        <source>There are no words in this subtitle track. Choose another one, or open a file.</source>
        <translation>لا كلمات في مسار الترجمة هذا. اختر مسارًا آخر أو افتح ملفًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The changes cannot be kept against a crash: the disk is full or read-only. Save them elsewhere.</source>
        <translation>لا يمكن حفظ التغييرات تحسّبًا للأعطال: القرص ممتلئ أو للقراءة فقط. احفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>Subtitles without a name</source>
        <translation>ترجمة نصية بلا اسم</translation>
    </message>
    <message>
        <source>Subtitles that were not saved are back: %1.</source>
        <translation>عادت الترجمة النصية التي لم تُحفظ: %1.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهلها</translation>
    </message>
</context>
<context>
    <name>CueEmpty</name>
    <message>
        <source>track %1</source>
        <translation>المسار %1</translation>
    </message>
    <message>
        <source>No subtitles are open</source>
        <translation>لا ترجمة نصية مفتوحة</translation>
    </message>
    <message>
        <source>Correct words and times here before you translate, dub or burn them in: SRT, WebVTT and ASS files, or a subtitle track of the clip. Nothing in a file changes until you save.</source>
        <translation>صحّح الكلمات والأوقات هنا قبل الترجمة أو الدبلجة أو التثبيت في الصورة: ملفات SRT وWebVTT وASS، أو مسار ترجمة في المقطع. لا يتغير شيء في الملف قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>Open subtitles…</source>
        <translation>فتح ترجمة نصية…</translation>
    </message>
    <message>
        <source>Write the first cue</source>
        <translation>كتابة العبارة الأولى</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open the subtitle track (%1)</source>
        <translation>فتح مسار الترجمة (%1)</translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>Open subtitles</source>
        <translation>فتح ترجمة نصية</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa);;All files (*)</source>
        <translation>ترجمة نصية (*.srt *.vtt *.ass *.ssa);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save subtitles</source>
        <translation>حفظ الترجمة النصية</translation>
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
        <translation>قُرئت الكلمات والأوقات من %1؛ أما الخط المائل والألوان والمواضع فلا تبقى عند الحفظ.</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <source>The disk is full, so the subtitles were not saved. Make room and save again.</source>
        <translation>القرص ممتلئ، فلم تُحفظ الترجمة النصية. أفسح مكانًا ثم احفظ ثانية.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم %1.</translation>
    </message>
    <message>
        <source>Unsaved subtitles</source>
        <translation>ترجمة نصية غير محفوظة</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>في %1 تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Save first</source>
        <translation>الحفظ أولًا</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>CueFindBar</name>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>المطابقة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>المطابقة التالية (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>in %n cue(s)</source>
        <translation>
            <numerusform>ليس في أي عبارة</numerusform>
            <numerusform>في عبارة واحدة</numerusform>
            <numerusform>في عبارتين</numerusform>
            <numerusform>في %n عبارات</numerusform>
            <numerusform>في %n عبارة</numerusform>
            <numerusform>في %n عبارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>“%1” is in none of the cues.</source>
        <translation>لا ترد «%1» في أي عبارة.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s). Undo brings the old words back.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد. «تراجع» يعيد الكلمات القديمة.</numerusform>
            <numerusform>استُبدل موضعان. «تراجع» يعيد الكلمات القديمة.</numerusform>
            <numerusform>استُبدلت %n مواضع. «تراجع» يعيد الكلمات القديمة.</numerusform>
            <numerusform>استُبدل %n موضعًا. «تراجع» يعيد الكلمات القديمة.</numerusform>
            <numerusform>استُبدل %n موضع. «تراجع» يعيد الكلمات القديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>More about these subtitles</source>
        <translation>المزيد عن هذه الترجمة النصية</translation>
    </message>
    <message>
        <source>Use for this job</source>
        <translation>استعمال لهذه المهمة</translation>
    </message>
    <message>
        <source>“%1” is no time. Type minutes and seconds, for instance 1:02.5.</source>
        <translation>‏«%1» ليس وقتًا. اكتب الدقائق والثواني، مثل 1:02.5.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>لا عبارات</numerusform>
            <numerusform>عبارة واحدة</numerusform>
            <numerusform>عبارتان</numerusform>
            <numerusform>%n عبارات</numerusform>
            <numerusform>%n عبارة</numerusform>
            <numerusform>%n عبارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>بلا تنبيهات</numerusform>
            <numerusform>واحدة عليها تنبيه</numerusform>
            <numerusform>اثنتان عليهما تنبيه</numerusform>
            <numerusform>%n عليها تنبيه</numerusform>
            <numerusform>%n عليها تنبيه</numerusform>
            <numerusform>%n عليها تنبيه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueTextCell</name>
    <message>
        <source>Text of cue %1</source>
        <translation>نص العبارة %1</translation>
    </message>
</context>
<context>
    <name>CueTimeCell</name>
    <message>
        <source>Minutes and seconds, for instance 1:02.5</source>
        <translation>الدقائق والثواني، مثل 1:02.5</translation>
    </message>
</context>
<context>
    <name>CueTimingBar</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Shift or stretch times</source>
        <translation>إزاحة الأوقات أو تمديدها</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>ما الذي يُزاح</translation>
    </message>
    <message>
        <source>Move all cues by</source>
        <translation>إزاحة كل العبارات بمقدار</translation>
    </message>
    <message>
        <source>Move the selected cues by</source>
        <translation>إزاحة العبارات المحددة بمقدار</translation>
    </message>
    <message>
        <source>Move from here on by</source>
        <translation>إزاحة من هنا فصاعدًا بمقدار</translation>
    </message>
    <message>
        <source>Stretch from here on; the last cue starts at</source>
        <translation>تمديد من هنا فصاعدًا؛ تبدأ العبارة الأخيرة عند</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>minutes and seconds, for instance 1:02.5</source>
        <translation>دقائق وثوانٍ، مثل 1:02.5</translation>
    </message>
    <message>
        <source>seconds; a minus moves them earlier</source>
        <translation>ثوانٍ؛ علامة الناقص تقدّمها</translation>
    </message>
</context>
<context>
    <name>CueView</name>
    <message>
        <source>Cues</source>
        <translation>العبارات</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Char./s</source>
        <translation>حرف/ث</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>تنتهي مبكرًا</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>متداخلة</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>قصيرة جدًا</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>سريعة جدًا</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>سطر طويل</translation>
    </message>
    <message>
        <source>Many lines</source>
        <translation>سطور كثيرة</translation>
    </message>
    <message>
        <source>Small gap</source>
        <translation>فجوة صغيرة</translation>
    </message>
    <message>
        <source>It ends before it has begun. Give it a later end.</source>
        <translation>تنتهي قبل أن تبدأ. أخّر نهايتها.</translation>
    </message>
    <message>
        <source>There are no words in it. Write some, or remove the cue.</source>
        <translation>ليس فيها كلمات. اكتب شيئًا أو أزل العبارة.</translation>
    </message>
    <message>
        <source>It is still shown when the next one begins. End it earlier, or merge the two.</source>
        <translation>ما زالت معروضة حين تبدأ التالية. عجّل نهايتها أو ادمج الاثنتين.</translation>
    </message>
    <message>
        <source>It is shown for less than %1 s. Give it more time, or merge it with the next one.</source>
        <translation>تُعرض أقل من %1 ث. امنحها وقتًا أطول أو ادمجها مع التالية.</translation>
    </message>
    <message>
        <source>%1 characters a second are hard to read; up to %2 are easy. Give it more time or fewer words.</source>
        <translation>تصعب قراءة %1 حرفًا في الثانية، والمريح حتى %2. امنحها وقتًا أطول أو كلمات أقل.</translation>
    </message>
    <message>
        <source>A line has more than %1 characters. Break it in two (Shift+Enter).</source>
        <translation>في أحد السطور أكثر من %1 حرفًا. اقسمه سطرين (Shift+Enter).</translation>
    </message>
    <message>
        <source>More than two lines hide much of the picture. Split the cue.</source>
        <translation>أكثر من سطرين يحجب جزءًا كبيرًا من الصورة. قسّم العبارة.</translation>
    </message>
    <message>
        <source>The gap before the next one is so small that it flickers. Close it or make it longer.</source>
        <translation>الفجوة قبل التالية صغيرة جدًا فتومض. أغلقها أو وسّعها.</translation>
    </message>
    <message>
        <source>change text</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>change times</source>
        <translation>تغيير الأوقات</translation>
    </message>
    <message>
        <source>add cue</source>
        <translation>إضافة عبارة</translation>
    </message>
    <message numerus="yes">
        <source>remove %n cue(s)</source>
        <translation>
            <numerusform>إزالة العبارات</numerusform>
            <numerusform>إزالة عبارة واحدة</numerusform>
            <numerusform>إزالة عبارتين</numerusform>
            <numerusform>إزالة %n عبارات</numerusform>
            <numerusform>إزالة %n عبارة</numerusform>
            <numerusform>إزالة %n عبارة</numerusform>
        </translation>
    </message>
    <message>
        <source>split cue</source>
        <translation>تقسيم عبارة</translation>
    </message>
    <message numerus="yes">
        <source>merge %n cue(s)</source>
        <translation>
            <numerusform>دمج العبارات</numerusform>
            <numerusform>دمج عبارة واحدة</numerusform>
            <numerusform>دمج عبارتين</numerusform>
            <numerusform>دمج %n عبارات</numerusform>
            <numerusform>دمج %n عبارة</numerusform>
            <numerusform>دمج %n عبارة</numerusform>
        </translation>
    </message>
    <message>
        <source>shift times</source>
        <translation>إزاحة الأوقات</translation>
    </message>
    <message>
        <source>stretch times</source>
        <translation>تمديد الأوقات</translation>
    </message>
    <message>
        <source>replace text</source>
        <translation>استبدال نص</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Check again</source>
        <translation>ابحث ثانية</translation>
    </message>
    <message>
        <source>It was not submitted</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>This is it…</source>
        <translation>هذه هي…</translation>
    </message>
    <message>
        <source>Asks the vendor for this task. Costs nothing.</source>
        <translation>يسأل المزوّد عن هذه المهمة. لا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>You found it at the vendor: give its number, and its result is fetched.</source>
        <translation>وجدتها لدى المزوّد: أعطِ رقمها فتُجلب نتيجتها.</translation>
    </message>
    <message>
        <source>The vendor never got it: it is sent again, and is charged then.</source>
        <translation>لم تصل المزوّد قط: تُرسل ثانية، وتُحتسب كلفتها عندئذ.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the task</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing sent yet. Keys are never shown here.</source>
        <translation>لم يُرسل شيء بعد. لا تظهر المفاتيح هنا أبدًا.</translation>
    </message>
    <message>
        <source>No task selected</source>
        <translation>لا مهمة محددة</translation>
    </message>
    <message>
        <source>Select a row to see its steps, files and cost.</source>
        <translation>حدّد صفًا لترى خطواته وملفاته وكلفته.</translation>
    </message>
</context>
<context>
    <name>DoneDesk</name>
    <message>
        <source>The report was not written. %1</source>
        <translation>لم يُكتب التقرير. %1</translation>
    </message>
    <message>
        <source>A batch is over</source>
        <translation>انتهت دفعة</translation>
    </message>
    <message>
        <source>A batch is done</source>
        <translation>اكتملت دفعة</translation>
    </message>
    <message>
        <source>Report of this batch</source>
        <translation>تقرير هذه الدفعة</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>صفحة للقراءة (*.html)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>When a batch is done</source>
        <translation>عند اكتمال دفعة</translation>
    </message>
    <message>
        <source>&amp;Tell me, unless the window is in front</source>
        <translation>إ&amp;علامي، ما لم تكن النافذة في المقدمة</translation>
    </message>
    <message>
        <source>&amp;Write a report into the folder of its results</source>
        <translation>&amp;كتابة تقرير في مجلد نتائجها</translation>
    </message>
    <message>
        <source>&amp;Open the folder of its results</source>
        <translation>&amp;فتح مجلد نتائجها</translation>
    </message>
    <message>
        <source>&amp;Run a command:</source>
        <translation>ت&amp;شغيل أمر:</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>البرنامج ومعاملاته</translation>
    </message>
    <message>
        <source>e.g. /home/me/bin/publish &quot;{folder}&quot; {report}</source>
        <translation>مثل ⁦/home/me/bin/publish &quot;{folder}&quot; {report}⁩</translation>
    </message>
    <message>
        <source>{batch}, {done}, {failed}, {folder} and {report} are filled in. The program is started directly, without a shell.</source>
        <translation>تُملأ ⁦{batch}⁩، و⁦{done}⁩، و⁦{failed}⁩، و⁦{folder}⁩، و⁦{report}⁩ بقيمها. ويُشغَّل البرنامج مباشرة دون صدفة أوامر.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop videos or folders here</source>
        <translation>أفلت مقاطع أو مجلدات هنا</translation>
    </message>
    <message>
        <source>Drop videos or folders here, or press to choose files</source>
        <translation>أفلت مقاطع أو مجلدات هنا، أو اضغط لاختيار ملفات</translation>
    </message>
</context>
<context>
    <name>ExpressionPicker</name>
    <message>
        <source>Play what this expression looks like</source>
        <translation>تشغيل ما يبدو عليه هذا التعبير</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <translation>تضييق النتائج</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>مسح %1</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>خيار آخر</numerusform>
            <numerusform>خياران آخران</numerusform>
            <numerusform>%n خيارات أخرى</numerusform>
            <numerusform>%n خيارًا آخر</numerusform>
            <numerusform>%n خيار آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Use a link instead of a file</source>
        <translation>استعمال رابط بدل ملف</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>الاستغناء عن هذا الملف</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>تشغيل هنا</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>No file yet. Results are fetched as soon as the job is done.</source>
        <translation>لا ملف بعد. تُجلب النتائج فور اكتمال المهمة.</translation>
    </message>
    <message>
        <source>The new voice</source>
        <translation>الصوت الجديد</translation>
    </message>
    <message>
        <source>The new avatar</source>
        <translation>الأفاتار الجديد</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Edit subtitles…</source>
        <translation>تحرير الترجمة النصية…</translation>
    </message>
    <message>
        <source>Burn into the video…</source>
        <translation>تثبيت في الفيديو…</translation>
    </message>
    <message>
        <source>%1 · checked</source>
        <translation>‏%1 · مفحوص</translation>
    </message>
    <message>
        <source>Not fetched yet, kept until %1</source>
        <translation>لم يُجلب بعد، متاح حتى %1</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم يُجلب بعد</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>عرض %1 في مجلده</translation>
    </message>
    <message>
        <source>Agreed by %1 on %2: %3</source>
        <translation>وافق %1 في %2: %3</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>الموافقة: %1</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</source>
        <translation>صوت وفيديو (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع فيديو</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>in the clip or beside it</source>
        <translation>في المقطع أو بجانبه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>ترجمة نصية (%1)</translation>
    </message>
</context>
<context>
    <name>FindTextDesk</name>
    <message>
        <source>No burnt-in text and no logo was found. Draw a box where you see some.</source>
        <translation>لم يُعثر على نص مثبّت في الصورة ولا على شعار. ارسم مستطيلًا حيث ترى شيئًا منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found. Enter takes the marked one, the arrows go to the next, Esc leaves the rest.</source>
        <translation>
            <numerusform>لم يُعثر على أي موضع.</numerusform>
            <numerusform>عُثر على موضع واحد. Enter يأخذ المعلَّم، والأسهم تنتقل إلى التالي، وEsc يترك الباقي.</numerusform>
            <numerusform>عُثر على موضعين. Enter يأخذ المعلَّم، والأسهم تنتقل إلى التالي، وEsc يترك الباقي.</numerusform>
            <numerusform>عُثر على %n مواضع. Enter يأخذ المعلَّم، والأسهم تنتقل إلى التالي، وEsc يترك الباقي.</numerusform>
            <numerusform>عُثر على %n موضعًا. Enter يأخذ المعلَّم، والأسهم تنتقل إلى التالي، وEsc يترك الباقي.</numerusform>
            <numerusform>عُثر على %n موضع. Enter يأخذ المعلَّم، والأسهم تنتقل إلى التالي، وEsc يترك الباقي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture of the clip</source>
        <translation>صورة المقطع</translation>
    </message>
</context>
<context>
    <name>GiveMenu</name>
    <message>
        <source>&amp;Give to</source>
        <translation>إسنا&amp;د إلى</translation>
    </message>
    <message>
        <source>Add a character to the cast first…</source>
        <translation>أضف شخصية إلى الطاقم أولًا…</translation>
    </message>
</context>
<context>
    <name>Glossaries</name>
    <message>
        <source>new glossary %1</source>
        <translation>مسرد جديد %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>language of %1</source>
        <translation>لغة %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Never translate</source>
        <translation>لا يُترجم أبدًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1, spoken</source>
        <translation>‏%1، نطقًا</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>المسارد</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Choose a client’s glossary, or type another name for this one</source>
        <translation>اختر مسرد أحد العملاء، أو اكتب اسمًا آخر لهذا المسرد</translation>
    </message>
    <message>
        <source>Language of the terms</source>
        <translation>لغة المصطلحات</translation>
    </message>
    <message>
        <source>Terms are in</source>
        <translation>المصطلحات باللغة</translation>
    </message>
    <message>
        <source>More about this glossary</source>
        <translation>المزيد عن هذا المسرد</translation>
    </message>
    <message>
        <source>&amp;New glossary</source>
        <translation>مسرد &amp;جديد</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>مسرد جديد</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة تسم&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Remove a &amp;language</source>
        <translation>إزالة &amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة مصطلح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%n مصطلحات</numerusform>
            <numerusform>%n مصطلحًا</numerusform>
            <numerusform>%n مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>This glossary is full. Make another one.</source>
        <translation>امتلأ هذا المسرد. أنشئ مسردًا آخر.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادته</translation>
    </message>
</context>
<context>
    <name>GlossaryEmpty</name>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>No term in this glossary yet</source>
        <translation>لا مصطلح في هذا المسرد بعد</translation>
    </message>
    <message>
        <source>Add the names that must stay as they are, and the words that have a fixed translation.</source>
        <translation>أضف الأسماء التي يجب أن تبقى كما هي، والكلمات التي لها ترجمة ثابتة.</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>لا مسرد بعد</translation>
    </message>
    <message>
        <source>A glossary keeps a client’s words: what is never translated, what a term is called in each language, and how it is pronounced. Vendors that take terms are told; where they do not, the subtitles that come back are checked.</source>
        <translation>يحفظ المسرد كلمات العميل: ما لا يُترجم أبدًا، وما يُسمّى به المصطلح في كل لغة، وكيف يُنطق. المزوّدون الذين يقبلون المصطلحات تُرسل إليهم؛ ومن لا يقبلها تُفحص الترجمة النصية العائدة منه.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة مصطلح</translation>
    </message>
    <message>
        <source>Make a glossary</source>
        <translation>إنشاء مسرد</translation>
    </message>
</context>
<context>
    <name>GlossaryFiles</name>
    <message>
        <source>Import a glossary</source>
        <translation>استيراد مسرد</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.json)</source>
        <translation>مسارد (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export this glossary</source>
        <translation>تصدير هذا المسرد</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Babelreel (*.json)</source>
        <translation>Babelreel (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported with %n term(s).</source>
        <translation>
            <numerusform>استُورد «%1» بلا مصطلحات.</numerusform>
            <numerusform>استُورد «%1» وفيه مصطلح واحد.</numerusform>
            <numerusform>استُورد «%1» وفيه مصطلحان.</numerusform>
            <numerusform>استُورد «%1» وفيه %n مصطلحات.</numerusform>
            <numerusform>استُورد «%1» وفيه %n مصطلحًا.</numerusform>
            <numerusform>استُورد «%1» وفيه %n مصطلح.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>صُدّر «%1» إلى %2.</translation>
    </message>
</context>
<context>
    <name>GlossaryUseBar</name>
    <message>
        <source>The job that is chosen translates no words, so it takes no terms along.</source>
        <translation>المهمة المختارة لا تترجم كلامًا، فلا تأخذ معها مصطلحات.</translation>
    </message>
    <message>
        <source>No term is for this pair of languages.</source>
        <translation>لا مصطلح لهاتين اللغتين معًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: how many terms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose in the Job panel which languages the clip is to be taken into.</source>
        <translation>اختر في لوحة المهمة اللغات التي يُنقل إليها المقطع.</translation>
    </message>
    <message>
        <source>Goes with new jobs</source>
        <translation>يرافق المهام الجديدة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Jobs are queued without terms.</source>
        <translation>تُضاف المهام إلى الطابور بلا مصطلحات.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold and go back</source>
        <translation>التوقف والرجوع</translation>
    </message>
    <message>
        <source>Nothing is sent; the batch stays as it is (Esc)</source>
        <translation>لا يُرسل شيء، وتبقى الدفعة كما هي (Esc)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message numerus="yes">
        <source>Sending starts in %n s</source>
        <translation>
            <numerusform>يبدأ الإرسال الآن</numerusform>
            <numerusform>يبدأ الإرسال خلال ثانية</numerusform>
            <numerusform>يبدأ الإرسال خلال ثانيتين</numerusform>
            <numerusform>يبدأ الإرسال خلال %n ثوانٍ</numerusform>
            <numerusform>يبدأ الإرسال خلال %n ثانية</numerusform>
            <numerusform>يبدأ الإرسال خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>لم يغادر شيء هذا الحاسوب بعد.</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>JobChecks</name>
    <message>
        <source>Choose a file: %1.</source>
        <translation>اختر ملفًا: %1.</translation>
    </message>
    <message>
        <source>With this, today would cost %1 credits; your limit for a day is %2.</source>
        <translation>ستبلغ كلفة اليوم مع هذا %1 من الرصيد، وحدّك اليومي %2.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>املأ «%1».</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>يُستبعد %1: %2.</translation>
    </message>
    <message>
        <source>Choose clips in the media list. Price and checks appear then.</source>
        <translation>اختر مقاطع من قائمة الوسائط. عندئذ يظهر السعر والفحوص.</translation>
    </message>
    <message>
        <source>All checks fine</source>
        <translation>كل الفحوص سليمة</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>‏%1 (وغيرها: %2)</translation>
    </message>
    <message>
        <source>cap today %1, %2 used</source>
        <translation>حد اليوم %1، أُنفق %2</translation>
    </message>
    <message>
        <source>Your limit for a day at this account. Change it under Accounts.</source>
        <translation>حدّك اليومي في هذا الحساب. غيّره في «الحسابات».</translation>
    </message>
    <message>
        <source>Fit to %1</source>
        <translation>ملاءمة لـ %1</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Set up a bucket…</source>
        <translation>إعداد حاوية…</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>رفع الحد…</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>nothing to pay</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>the vendor names no price</source>
        <translation>لا يذكر المزوّد السعر</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>أضف إلى الطابور</translation>
    </message>
    <message>
        <source>Queue 1 job</source>
        <translation>أضف مهمة واحدة إلى الطابور</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n jobs</source>
        <translation>
            <numerusform>لا مهام للطابور</numerusform>
            <numerusform>أضف مهمة واحدة إلى الطابور</numerusform>
            <numerusform>أضف مهمتين إلى الطابور</numerusform>
            <numerusform>أضف %n مهام إلى الطابور</numerusform>
            <numerusform>أضف %n مهمة إلى الطابور</numerusform>
            <numerusform>أضف %n مهمة إلى الطابور</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Many…</source>
        <translation>مهام كثيرة…</translation>
    </message>
    <message>
        <source>Clips, languages and accounts as a grid</source>
        <translation>المقاطع واللغات والحسابات في شبكة</translation>
    </message>
    <message>
        <source>your rate</source>
        <translation>سعرك</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>لا مقطع</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>not from %1 to %2</source>
        <translation>لا ترجمة من %1 إلى %2</translation>
    </message>
    <message>
        <source>is %1 already</source>
        <translation>لغته %1 أصلًا</translation>
    </message>
    <message>
        <source>does not know spoken %1</source>
        <translation>لا يفهم %1 المنطوقة</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>لا يدعم %1</translation>
    </message>
    <message>
        <source>clip is %1, limit %2</source>
        <translation>طول المقطع %1، والحد %2</translation>
    </message>
    <message>
        <source>clip is %1, needs %2</source>
        <translation>طول المقطع %1، ويلزم %2</translation>
    </message>
    <message>
        <source>clip has %1, limit %2</source>
        <translation>حجم المقطع %1، والحد %2</translation>
    </message>
    <message>
        <source>%1 frames a second, limit %2</source>
        <translation>‏%1 إطار/ث، والحد %2</translation>
    </message>
    <message>
        <source>coded as %1, takes only %2</source>
        <translation>مرمّز بـ %1، ولا يُقبل إلا %2</translation>
    </message>
    <message>
        <source>%1 pixels, takes %2 to %3 a side</source>
        <translation>‏%1 بكسل، ويُقبل %2 إلى %3 للضلع</translation>
    </message>
    <message>
        <source>takes only %1</source>
        <translation>لا يقبل إلا %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>‏%1 أيام</translation>
    </message>
    <message>
        <source>cannot do this</source>
        <translation>لا ينفّذ هذا</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>يلزمه مفتاح</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>‏%1 غير مثبّت</translation>
    </message>
    <message>
        <source>the clip has no sound</source>
        <translation>لا صوت في المقطع</translation>
    </message>
    <message>
        <source>the clip has no picture</source>
        <translation>لا صورة في المقطع</translation>
    </message>
    <message>
        <source>after fitting: %1</source>
        <translation>بعد الملاءمة: %1</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation>جودة مسودّة</translation>
    </message>
    <message>
        <source>links kept %1, fetched at once</source>
        <translation>تبقى الروابط %1، وتُجلب فورًا</translation>
    </message>
    <message>
        <source>needs a public link to the clip</source>
        <translation>يلزمه رابط عام للمقطع</translation>
    </message>
    <message>
        <source>through your bucket %1</source>
        <translation>عبر حاويتك %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at most %1 long</source>
        <translation>الطول حتى %1</translation>
    </message>
    <message>
        <source>at least %1 long</source>
        <translation>الطول %1 على الأقل</translation>
    </message>
    <message>
        <source>%1 is converted first: %2. The original stays as it is.</source>
        <translation>يُحوَّل %1 أولًا: %2. ويبقى الأصل كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are converted first: %1. The originals stay as they are.</source>
        <translation>
            <numerusform>لا يُحوَّل أي مقطع: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>يُحوَّل مقطع واحد أولًا: %1. ويبقى الأصل كما هو.</numerusform>
            <numerusform>يُحوَّل مقطعان أولًا: %1. ويبقى الأصلان كما هما.</numerusform>
            <numerusform>تُحوَّل %n مقاطع أولًا: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>يُحوَّل %n مقطعًا أولًا: %1. وتبقى الأصول كما هي.</numerusform>
            <numerusform>يُحوَّل %n مقطع أولًا: %1. وتبقى الأصول كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>‏%1 وغيرها (%2)</translation>
    </message>
    <message>
        <source>each side %1 to %2 pixels</source>
        <translation>كل ضلع من %1 إلى %2 بكسل</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Save key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>A key is kept. Paste another one to replace it.</source>
        <translation>المفتاح محفوظ. الصق غيره لاستبداله.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>الصق المفتاح هنا</translation>
    </message>
    <message>
        <source>Asks a question that costs nothing</source>
        <translation>يطرح سؤالًا لا يكلّف شيئًا</translation>
    </message>
    <message>
        <source>This vendor has no question that costs nothing: the first job shows whether the key works.</source>
        <translation>ليس لدى هذا المزوّد سؤال مجاني: أول مهمة تُظهر هل يعمل المفتاح.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يُختبر…</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>احصل على مفتاح من %1</translation>
    </message>
    <message>
        <source>There is no key in the field. Paste the one that the vendor gave you.</source>
        <translation>لا مفتاح في الحقل. الصق المفتاح الذي أعطاك إياه المزوّد.</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>What the next box is for</source>
        <translation>الغرض من المستطيل التالي</translation>
    </message>
    <message>
        <source>Draw where subtitles are to be erased</source>
        <translation>ارسم حيث تُمسح الترجمة النصية</translation>
    </message>
    <message>
        <source>Draw where a logo or watermark is to be erased</source>
        <translation>ارسم حيث يُمسح شعار أو علامة مائية</translation>
    </message>
    <message>
        <source>Draw what must stay as it is</source>
        <translation>ارسم حول ما يجب أن يبقى كما هو</translation>
    </message>
    <message>
        <source>Draw where words are to be read off the picture</source>
        <translation>ارسم حيث تُقرأ كلمات من الصورة</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Hear this voice</source>
        <translation>سماع هذا الصوت</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>إزالة هذه اللغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own voice</source>
        <translation>صوته نفسه</translation>
    </message>
    <message>
        <source>The speaker’s own voice is kept, so there is none to choose.</source>
        <translation>يبقى صوت المتحدث نفسه، فلا صوت للاختيار.</translation>
    </message>
    <message>
        <source>Voice for %1: %2</source>
        <translation>صوت %1: %2</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>سماع %1</translation>
    </message>
    <message>
        <source>There is no recording of this voice to hear</source>
        <translation>لا تسجيل لهذا الصوت لسماعه</translation>
    </message>
    <message>
        <source>Voice…</source>
        <translation>صوت…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Type to find a voice</source>
        <translation>اكتب للبحث عن صوت</translation>
    </message>
    <message>
        <source>No voice is known for this language yet. They come once the vendor has answered.</source>
        <translation>لا أصوات معروفة لهذه اللغة بعد. تصل متى أجاب المزوّد.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Add the languages you want. Each one becomes a job.</source>
        <translation>أضف اللغات المطلوبة. كل لغة تصير مهمة.</translation>
    </message>
    <message>
        <source>Language spoken in the clip</source>
        <translation>اللغة المنطوقة في المقطع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>رمز آخر…</translation>
    </message>
    <message>
        <source>Its code, as the vendor spells it:</source>
        <translation>رمز اللغة كما يكتبه المزوّد:</translation>
    </message>
    <message>
        <source>Type to find a language</source>
        <translation>اكتب للبحث عن لغة</translation>
    </message>
    <message>
        <source>There is no language to choose. Choose another one the clip is spoken in, or somebody else to do it.</source>
        <translation>لا لغة للاختيار. اختر لغة منطوقة أخرى للمقطع، أو من ينفّذ غير هذا.</translation>
    </message>
</context>
<context>
    <name>LaunchBar</name>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>into</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>at</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Space ticks a cell, Ctrl+Space a row, Shift+Space a column</source>
        <translation>‏Space يعلّم خلية، وCtrl+Space صفًا، وShift+Space عمودًا</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>العمل المطلوب</translation>
    </message>
    <message>
        <source>Language spoken in the clips</source>
        <translation>اللغة المنطوقة في المقاطع</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Queue many</source>
        <translation>إضافة مهام كثيرة إلى الطابور</translation>
    </message>
    <message>
        <source>%1 (%2 ticked)</source>
        <translation>‏%1 (المعلَّم: %2)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1 of %2 clips: %3</source>
        <translation>‏%1 من أصل %2 من المقاطع: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>استُبعد: %1</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>اكتب لغة</translation>
    </message>
    <message>
        <source>Choose an account first: its languages stand here.</source>
        <translation>اختر حسابًا أولًا: هنا تظهر لغاته.</translation>
    </message>
</context>
<context>
    <name>LaunchClips</name>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>‏%1 · باللغة %2</translation>
    </message>
</context>
<context>
    <name>LaunchCorner</name>
    <message>
        <source>All cells</source>
        <translation>كل الخلايا</translation>
    </message>
    <message>
        <source>Tick or clear everything</source>
        <translation>تعليم الكل أو إلغاء تعليمه</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDesk</name>
    <message>
        <source>Queue &amp;many…</source>
        <translation>إضافة مهام &amp;كثيرة إلى الطابور…</translation>
    </message>
    <message>
        <source>Clips, languages and accounts as a grid, with the price of each job</source>
        <translation>المقاطع واللغات والحسابات في شبكة، مع سعر كل مهمة</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>The vendor&apos;s choice</source>
        <translation>اختيار المزوّد</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>مثل سائر المقاطع</translation>
    </message>
    <message>
        <source>Type a voice</source>
        <translation>اكتب صوتًا</translation>
    </message>
    <message>
        <source>No voices are known yet. They are being read; open this again in a moment.</source>
        <translation>لا أصوات معروفة بعد. إنها تُقرأ الآن؛ افتح هذه القائمة ثانية بعد لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>Language spoken in %n clip(s)</source>
        <translation>
            <numerusform>اللغة المنطوقة في المقاطع</numerusform>
            <numerusform>اللغة المنطوقة في مقطع واحد</numerusform>
            <numerusform>اللغة المنطوقة في مقطعين</numerusform>
            <numerusform>اللغة المنطوقة في %n مقاطع</numerusform>
            <numerusform>اللغة المنطوقة في %n مقطعًا</numerusform>
            <numerusform>اللغة المنطوقة في %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voice for %n clip(s)…</source>
        <translation>
            <numerusform>صوت للمقاطع…</numerusform>
            <numerusform>صوت لمقطع واحد…</numerusform>
            <numerusform>صوت لمقطعين…</numerusform>
            <numerusform>صوت لـ %n مقاطع…</numerusform>
            <numerusform>صوت لـ %n مقطعًا…</numerusform>
            <numerusform>صوت لـ %n مقطع…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down from the first</source>
        <translation>تعبئة إلى الأسفل من الأول</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Tables and recipes</source>
        <translation>الجداول والوصفات</translation>
    </message>
    <message>
        <source>Tick what a &amp;table says…</source>
        <translation>تحديد ما في &amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;حفظ كجدول…</translation>
    </message>
    <message>
        <source>Queue a &amp;recipe</source>
        <translation>إضافة &amp;وصفة إلى الطابور</translation>
    </message>
    <message>
        <source>Tick the clips and add the languages that the recipe is for.</source>
        <translation>حدّد المقاطع وأضف اللغات التي تُستخدم لها الوصفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what a table says</source>
        <translation>تحديد ما في جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>الجداول (*.csv);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غير ذلك.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Make and change recipes…</source>
        <translation>إنشاء الوصفات وتغييرها…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>استيراد وصفة</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>وصفات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export this recipe</source>
        <translation>تصدير هذه الوصفة</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>وصفات (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>27 credits, account</comment>
        <translation>%1 لدى %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” on %2, %n job(s)</source>
        <translation>
            <numerusform>“%1” على %2، بلا مهام</numerusform>
            <numerusform>“%1” على %2، مهمة واحدة</numerusform>
            <numerusform>“%1” على %2، مهمتان</numerusform>
            <numerusform>“%1” على %2، %n مهام</numerusform>
            <numerusform>“%1” على %2، %n مهمة</numerusform>
            <numerusform>“%1” على %2، %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 at %2, where you have %3</source>
        <comment>27 credits, account, 20</comment>
        <translation>%1 لدى %2، ولديك هناك %3</translation>
    </message>
</context>
<context>
    <name>LaunchFooter</name>
    <message>
        <source>of video</source>
        <translation>من الفيديو</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>أضف إلى الطابور</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n job(s)</source>
        <translation>
            <numerusform>لا مهام للطابور</numerusform>
            <numerusform>أضف مهمة واحدة إلى الطابور</numerusform>
            <numerusform>أضف مهمتين إلى الطابور</numerusform>
            <numerusform>أضف %n مهام إلى الطابور</numerusform>
            <numerusform>أضف %n مهمة إلى الطابور</numerusform>
            <numerusform>أضف %n مهمة إلى الطابور</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want made</source>
        <translation>علّم ما تريد صنعه</translation>
    </message>
</context>
<context>
    <name>LaunchHead</name>
    <message>
        <source>Languages and accounts</source>
        <translation>اللغات والحسابات</translation>
    </message>
    <message>
        <source>%1: tick or clear all clips here</source>
        <translation>‏%1: تعليم كل المقاطع هنا أو إلغاء تعليمها</translation>
    </message>
    <message>
        <source>Choose the voices for this language</source>
        <translation>اختيار أصوات هذه اللغة</translation>
    </message>
    <message>
        <source>Tick or clear this language at every account</source>
        <translation>تعليم هذه اللغة في كل حساب أو إلغاء تعليمها</translation>
    </message>
</context>
<context>
    <name>LaunchTable</name>
    <message>
        <source>Cells of the batch: Space ticks one, Ctrl+Space a row, Shift+Space a column</source>
        <translation>خلايا الدفعة: Space يعلّم خلية، وCtrl+Space صفًا، وShift+Space عمودًا</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>LaunchView</name>
    <message>
        <source>No clips yet</source>
        <translation>لا مقاطع بعد</translation>
    </message>
    <message>
        <source>Add the videos of the batch. Each becomes a row here.</source>
        <translation>أضف مقاطع الفيديو لهذه الدفعة. كل منها يصير صفًا هنا.</translation>
    </message>
    <message>
        <source>Which languages, and who does it?</source>
        <translation>أي اللغات، ومن ينفّذ؟</translation>
    </message>
    <message>
        <source>Add languages above and choose who is to do it. Each becomes a column with its price.</source>
        <translation>أضف لغات أعلاه واختر من ينفّذ. كل منها يصير عمودًا بسعره.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>العودة إلى المعاينة (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s) that are there already, without paying</source>
        <translation>
            <numerusform>لا نتائج موجودة</numerusform>
            <numerusform>استخدام النتيجة الموجودة دون دفع</numerusform>
            <numerusform>استخدام النتيجتين الموجودتين دون دفع</numerusform>
            <numerusform>استخدام %n نتائج موجودة دون دفع</numerusform>
            <numerusform>استخدام %n نتيجة موجودة دون دفع</numerusform>
            <numerusform>استخدام %n نتيجة موجودة دون دفع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>%1 at %2</source>
        <translation>‏%1 لدى %2</translation>
    </message>
    <message>
        <source>by your own rate</source>
        <translation>بسعرك الخاص</translation>
    </message>
    <message>
        <source>The clip is converted first.</source>
        <translation>يُحوَّل المقطع أولًا.</translation>
    </message>
    <message>
        <source>Its result is there already: ticked, it is made and paid once more.</source>
        <translation>نتيجتها موجودة من قبل: إن علّمتها صُنعت ودُفع ثمنها مرة أخرى.</translation>
    </message>
    <message>
        <source>It is in the queue already: ticked, it is made and paid twice.</source>
        <translation>هي في الطابور من قبل: إن علّمتها صُنعت ودُفع ثمنها مرتين.</translation>
    </message>
    <message>
        <source>All languages of a clip go out in one call.</source>
        <translation>تُرسل كل لغات المقطع في طلب واحد.</translation>
    </message>
    <message>
        <source>cannot speak it</source>
        <translation>لا ينطق بها</translation>
    </message>
    <message>
        <source>is in it already</source>
        <translation>بهذه اللغة أصلًا</translation>
    </message>
    <message>
        <source>no sound, nothing to dub</source>
        <translation>لا صوت لدبلجته</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من المسموح</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>أقصر من المسموح</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>أكبر من المسموح</translation>
    </message>
    <message>
        <source>wrong format</source>
        <translation>صيغة غير مقبولة</translation>
    </message>
    <message>
        <source>needs a bucket</source>
        <translation>تلزم حاوية</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>needs a voice</source>
        <translation>يلزم صوت</translation>
    </message>
    <message>
        <source>needs a box</source>
        <translation>يلزم مستطيل</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>يلزم ملف</translation>
    </message>
    <message>
        <source>from which language?</source>
        <translation>من أي لغة؟</translation>
    </message>
    <message>
        <source>needs a language</source>
        <translation>تلزم لغة</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>does not do it</source>
        <translation>لا ينفّذ هذا</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>in queue</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>بعد تحويل</translation>
    </message>
    <message>
        <source>your rate</source>
        <translation>سعرك</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer, over a narrow column</comment>
        <translation>هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>لا لغات</numerusform>
            <numerusform>لغة واحدة</numerusform>
            <numerusform>لغتان</numerusform>
            <numerusform>%n لغات</numerusform>
            <numerusform>%n لغة</numerusform>
            <numerusform>%n لغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>‏%1 على الأقل</translation>
    </message>
    <message>
        <source>today with this: %1 of %2 at %3</source>
        <translation>اليوم مع هذه: %1 من %2 لدى %3</translation>
    </message>
    <message>
        <source>no task above the limit of %1 at %2</source>
        <translation>لا مهمة فوق الحد %1 لدى %2</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>تصدير دفتر الحساب</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>احتُسب %1</translation>
    </message>
    <message>
        <source>%1 expected, not charged yet</source>
        <translation>متوقع %1، لم يُحتسب بعد</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>رُدّ %1</translation>
    </message>
    <message>
        <source>Reading what was written down…</source>
        <translation>يُقرأ ما سُجّل…</translation>
    </message>
    <message>
        <source>Nothing was sent with this account yet. From then on this tells, task by task, what was expected, charged and given back, and whether the balance at the vendor agrees.</source>
        <translation>لم يُرسل شيء بهذا الحساب بعد. بعد أول إرسال يظهر هنا، مهمة مهمة، ما كان متوقعًا وما احتُسب وما رُدّ، وهل يوافق الرصيد لدى المزوّد ذلك.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link goes to the vendor as it is and must be public (https):</source>
        <translation>يصل الرابط إلى المزوّد كما هو، ويجب أن يكون عامًا (https):</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة ملفا&amp;ت…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>إضافة &amp;رابط…</translation>
    </message>
    <message>
        <source>Try the &amp;sample clip</source>
        <translation>تجربة مقطع العيّنة</translation>
    </message>
    <message>
        <source>&amp;Paste files or links</source>
        <translation>لصق ملفا&amp;ت أو روابط</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>تشغيل أ&amp;و إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Save this &amp;frame…</source>
        <translation>حفظ هذ&amp;ا الإطار…</translation>
    </message>
    <message>
        <source>&amp;Queue these jobs</source>
        <translation>&amp;إضافة هذه المهام إلى الطابور</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>إيقا&amp;ف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;استئناف الكل</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>إعا&amp;دة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>إ&amp;زالة المنتهية</translation>
    </message>
    <message>
        <source>Remove fai&amp;led</source>
        <translation>إزالة الفاشلة</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>الحسابا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;إعادة التخطيط الأصلي</translation>
    </message>
    <message>
        <source>&amp;About Babelreel</source>
        <translation>عن Babelreel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنها&amp;ء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;المقطع</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>المستطيل</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>الطابو&amp;ر</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>فاتح أ&amp;و داكن</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل سطح &amp;المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>Clone a &amp;voice…</source>
        <translation>استنساخ &amp;صوت…</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <translation>الأ&amp;صوات</translation>
    </message>
    <message>
        <source>&amp;Watch folders…</source>
        <translation>المجلدات المرا&amp;قبة…</translation>
    </message>
    <message>
        <source>&amp;Glossaries…</source>
        <translation>المسار&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Names of results…</source>
        <translation>أسماء ال&amp;نتائج…</translation>
    </message>
    <message>
        <source>When a &amp;batch is done…</source>
        <translation>عند ا&amp;كتمال دفعة…</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>الإعدادات الم&amp;سبقة</translation>
    </message>
    <message>
        <source>Pause a &amp;vendor</source>
        <translation>إيقاف مزوّد مؤق&amp;تًا</translation>
    </message>
    <message>
        <source>Resume a v&amp;endor</source>
        <translation>استئناف مز&amp;وّد</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>عرض المهام</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الطابور %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>لا شيء بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
            <numerusform>%n بانتظارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Task %1, no longer in the list</source>
        <translation>المهمة %1، لم تعد في القائمة</translation>
    </message>
    <message>
        <source>About Babelreel</source>
        <translation>عن Babelreel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Babelreel %1&lt;/b&gt;&lt;p&gt;Takes your videos into other languages: through the vendors you have a key for, or on this computer.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer until you press Queue.&lt;/p&gt;</source>
        <translation>&lt;b&gt;‏Babelreel %1&lt;/b&gt;&lt;p&gt;ينقل مقاطعك إلى لغات أخرى: عبر المزوّدين الذين لديك مفاتيحهم، أو على هذا الحاسوب.&lt;/p&gt;&lt;p&gt;لا يغادر شيء هذا الحاسوب قبل أن تضغط «أضف إلى الطابور».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Babelreel</source>
        <translation>Babelreel</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>عرض الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to go - Babelreel</source>
        <translation>
            <numerusform>لا مهام باقية - Babelreel</numerusform>
            <numerusform>بقيت مهمة واحدة - Babelreel</numerusform>
            <numerusform>بقيت مهمتان - Babelreel</numerusform>
            <numerusform>بقيت %n مهام - Babelreel</numerusform>
            <numerusform>بقيت %n مهمة - Babelreel</numerusform>
            <numerusform>بقيت %n مهمة - Babelreel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakerPanel</name>
    <message>
        <source>Back to the avatar video</source>
        <translation>العودة إلى فيديو الأفاتار</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Each side %1 to %2 pixels</source>
        <translation>كل ضلع من %1 إلى %2 بكسل</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>الطول من %1 إلى %2</translation>
    </message>
    <message>
        <source>One person, seen from the front, half-length, the face free and the mouth closed.</source>
        <translation>شخص واحد يُرى من الأمام حتى الخصر، وجهه مكشوف وفمه مغلق.</translation>
    </message>
    <message>
        <source>One person who looks into the camera, filmed wide or upright and not turned.</source>
        <translation>شخص واحد ينظر إلى الكاميرا، مصوَّر بالعرض أو بالطول دون تدوير.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>المختار: %1</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>اختيار فيديو…</translation>
    </message>
    <message>
        <source>It is what is asked for. Press Queue in the job: once it is made, it is in the list.</source>
        <translation>هذا هو المطلوب. اضغط «أضف إلى الطابور» في المهمة: متى صُنع ظهر في القائمة.</translation>
    </message>
    <message>
        <source>Photo for an avatar</source>
        <translation>صورة لأفاتار</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Add videos</source>
        <translation>إضافة مقاطع فيديو</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>إضافة مجلد مقاطع فيديو</translation>
    </message>
    <message>
        <source>Add a link to a video</source>
        <translation>إضافة رابط فيديو</translation>
    </message>
    <message>
        <source>There is no file and no link to paste. Copy a video in your file manager first.</source>
        <translation>لا ملف ولا رابط للصقه. انسخ مقطع فيديو من مدير الملفات أولًا.</translation>
    </message>
</context>
<context>
    <name>MediaEmpty</name>
    <message>
        <source>Drop videos here</source>
        <translation>أفلت مقاطع فيديو هنا</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>أو اضغط %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>مقطع العيّنة</translation>
    </message>
    <message>
        <source>Try the sample clip</source>
        <translation>تجربة مقطع العيّنة</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>لا شيء في متناولك؟</translation>
    </message>
</context>
<context>
    <name>MediaMenus</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>ذات صورة</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>صوت فقط</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>فيها مشكلة</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>بحث في المقاطع</translation>
    </message>
    <message>
        <source>Choose which clips are shown</source>
        <translation>اختيار المقاطع الظاهرة</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>المزيد عن القائمة</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Show in Preview</source>
        <translation>عرض في المعاينة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>محدد 1</numerusform>
            <numerusform>محدد 2</numerusform>
            <numerusform>محدد %n</numerusform>
            <numerusform>محدد %n</numerusform>
            <numerusform>محدد %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Name of what is made</source>
        <translation>اسم النتيجة</translation>
    </message>
    <message>
        <source>like the file</source>
        <translation>كاسم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The new voice</source>
        <translation>الصوت الجديد</translation>
    </message>
    <message>
        <source>The new avatar</source>
        <translation>الأفاتار الجديد</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the clip</source>
        <translation>اسم المقطع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Video, sound …</source>
        <translation>فيديو، صوت …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Folder of the clip</source>
        <translation>مجلد المقطع</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>الرقم في الدفعة</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>Keep subfolders</source>
        <translation>الإبقاء على المجلدات الفرعية</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>استعمال هذه الأسماء</translation>
    </message>
    <message>
        <source>Make it again with a number: “name (2)”</source>
        <translation>صنعها ثانية برقم: «الاسم (2)»</translation>
    </message>
    <message>
        <source>Leave the job out</source>
        <translation>استبعاد المهمة</translation>
    </message>
    <message>
        <source>Names of results</source>
        <translation>أسماء النتائج</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>نمط الأسماء</translation>
    </message>
    <message>
        <source>Results of clips in subfolders go into subfolders of the same names.</source>
        <translation>نتائج المقاطع التي في مجلدات فرعية تُحفظ في مجلدات فرعية بالأسماء نفسها.</translation>
    </message>
    <message>
        <source>When a file of that name is there already</source>
        <translation>حين يوجد ملف بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>The names that your jobs would get</source>
        <translation>الأسماء التي ستأخذها مهامك</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Names as they would be now</source>
        <translation>الأسماء كما ستكون الآن</translation>
    </message>
    <message>
        <source>%1 – left out: it is there already</source>
        <translation>‏%1 – استُبعد: موجود من قبل</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 has too little credit</source>
        <translation>رصيد %1 لا يكفي</translation>
    </message>
    <message>
        <source>The batch needs %1, there are %2. What cannot be paid waits until you top up; nothing is lost.</source>
        <translation>تحتاج الدفعة إلى %1، والمتوفر %2. ما لا يمكن دفع ثمنه ينتظر حتى تشحن الرصيد؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Look at your membership at %1</source>
        <translation>راجع اشتراكك لدى %1</translation>
    </message>
    <message>
        <source>Over a limit of yours at %1</source>
        <translation>فوق أحد حدودك لدى %1</translation>
    </message>
    <message>
        <source>%1 What would cross it waits for you.</source>
        <translation>%1 وما سيتجاوزه ينتظرك.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Your limit of %1 a task does not cover it.</source>
        <translation>لا يشمله حدّك البالغ %1 للمهمة.</translation>
    </message>
    <message>
        <source>Set a rate of your own under Accounts to have it counted.</source>
        <translation>حدّد سعرًا خاصًا بك في «الحسابات» ليُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are not told</source>
        <translation>
            <numerusform>كل الأسعار مذكورة</numerusform>
            <numerusform>سعر واحد غير مذكور</numerusform>
            <numerusform>سعران غير مذكورين</numerusform>
            <numerusform>%n أسعار غير مذكورة</numerusform>
            <numerusform>%n سعرًا غير مذكور</numerusform>
            <numerusform>%n سعر غير مذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no price before the job. %2</source>
        <translation>لا يذكر %1 السعر قبل المهمة. %2</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>استبعادها</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in the queue already</source>
        <translation>
            <numerusform>لا خلايا في الطابور من قبل</numerusform>
            <numerusform>خلية واحدة في الطابور من قبل</numerusform>
            <numerusform>خليتان في الطابور من قبل</numerusform>
            <numerusform>%n خلايا في الطابور من قبل</numerusform>
            <numerusform>%n خلية في الطابور من قبل</numerusform>
            <numerusform>%n خلية في الطابور من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on their way and not ticked by themselves. Ticked, they are made and paid twice.</source>
        <translation>هي قيد التنفيذ ولا تُعلَّم من تلقاء نفسها. إن علّمتها صُنعت ودُفع ثمنها مرتين.</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>عرض المهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked cell(s) were made before</source>
        <translation>
            <numerusform>لم تُصنع أي خلية معلَّمة من قبل</numerusform>
            <numerusform>خلية معلَّمة واحدة صُنعت من قبل</numerusform>
            <numerusform>خليتان معلَّمتان صُنعتا من قبل</numerusform>
            <numerusform>%n خلايا معلَّمة صُنعت من قبل</numerusform>
            <numerusform>%n خلية معلَّمة صُنعت من قبل</numerusform>
            <numerusform>%n خلية معلَّمة صُنعت من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) need a voice</source>
        <translation>
            <numerusform>لا عمود يلزمه صوت</numerusform>
            <numerusform>عمود واحد يلزمه صوت</numerusform>
            <numerusform>عمودان يلزمهما صوت</numerusform>
            <numerusform>%n أعمدة يلزمها صوت</numerusform>
            <numerusform>%n عمودًا يلزمه صوت</numerusform>
            <numerusform>%n عمود يلزمه صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks with a voice that is chosen before. Click a head&apos;s wave to choose it, or take the first that speaks the language.</source>
        <translation>ينطق %1 بصوت يُختار مسبقًا. انقر الموجة في رأس العمود لاختياره، أو خذ أول صوت ينطق باللغة.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>اختر عني</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) do not fit %1</source>
        <translation>
            <numerusform>كل المقاطع تلائم %1</numerusform>
            <numerusform>مقطع واحد لا يلائم %1</numerusform>
            <numerusform>مقطعان لا يلائمان %1</numerusform>
            <numerusform>%n مقاطع لا تلائم %1</numerusform>
            <numerusform>%n مقطعًا لا يلائم %1</numerusform>
            <numerusform>%n مقطع لا يلائم %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They can be converted before they are sent; the originals stay as they are.</source>
        <translation>%1 يمكن تحويلها قبل إرسالها؛ وتبقى الأصول كما هي.</translation>
    </message>
    <message>
        <source>Convert them</source>
        <translation>تحويلها</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) cannot be read</source>
        <translation>
            <numerusform>تمكن قراءة كل المقاطع</numerusform>
            <numerusform>تعذّرت قراءة مقطع واحد</numerusform>
            <numerusform>تعذّرت قراءة مقطعين</numerusform>
            <numerusform>تعذّرت قراءة %n مقاطع</numerusform>
            <numerusform>تعذّرت قراءة %n مقطعًا</numerusform>
            <numerusform>تعذّرت قراءة %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The others are not held up by it.</source>
        <translation>%1 ولا تتأخر المقاطع الأخرى بسببه.</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>إزالتها من القائمة</translation>
    </message>
    <message>
        <source>The disk may be too full</source>
        <translation>قد لا يتسع القرص</translation>
    </message>
    <message>
        <source>The results may need %1, there is %2. Choose another folder or make room.</source>
        <translation>قد تحتاج النتائج إلى %1، والمتاح %2. اختر مجلدًا آخر أو أفسح مكانًا.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Results of %1 live %2</source>
        <translation>تبقى نتائج %1 مدة %2</translation>
    </message>
    <message>
        <source>Each is fetched as soon as its job ends. Leave this computer on until then.</source>
        <translation>تُجلب كل نتيجة فور انتهاء مهمتها. أبقِ هذا الحاسوب يعمل إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>Their results are there. You can take those instead of paying once more, just before the batch goes.</source>
        <translation>نتائجها موجودة. يمكنك استخدامها بدل الدفع مرة أخرى، قبل انطلاق الدفعة مباشرة.</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Not together with “%1”</source>
        <translation>لا يجتمع مع «%1»</translation>
    </message>
    <message>
        <source>Only with “%1”</source>
        <translation>مع «%1» فقط</translation>
    </message>
    <message>
        <source>Only when “%1” is “%2”</source>
        <translation>فقط حين يكون «%1» «%2»</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <translation>اختر صوتًا أولًا</translation>
    </message>
    <message>
        <source>This voice has none to choose</source>
        <translation>لا خيارات لهذا الصوت</translation>
    </message>
    <message>
        <source>Not with voices from %1</source>
        <translation>ليس مع أصوات %1</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>one, two</source>
        <translation>واحد, اثنان</translation>
    </message>
    <message>
        <source>from=to, this=that</source>
        <translation>من=إلى, هذا=ذاك</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>PathDelegate</name>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>مُفترض</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Press Enter to use “%1” as it is.</source>
        <translation>اضغط Enter لاستعمال «%1» كما هو.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>ليس «%1» في القائمة.</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>%1 into %2</source>
        <translation>‏%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>لا مستطيلات</numerusform>
            <numerusform>مستطيل واحد</numerusform>
            <numerusform>مستطيلان</numerusform>
            <numerusform>%n مستطيلات</numerusform>
            <numerusform>%n مستطيلًا</numerusform>
            <numerusform>%n مستطيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
            <numerusform>و%n غير ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDesk</name>
    <message>
        <source>&amp;Save this job as a preset…</source>
        <translation>&amp;حفظ هذه المهمة إعدادًا مسبقًا…</translation>
    </message>
    <message>
        <source>No preset yet</source>
        <translation>لا إعداد مسبقًا بعد</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>إ&amp;دارة الإعدادات المسبقة…</translation>
    </message>
    <message>
        <source>Save this job as a preset</source>
        <translation>حفظ هذه المهمة إعدادًا مسبقًا</translation>
    </message>
    <message>
        <source>Name of the preset. One of the same name is replaced.</source>
        <translation>اسم الإعداد المسبق. يُستبدل ما كان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>استُبدل الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The preset “%1” was saved.</source>
        <translation>حُفظ الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>The preset “%1” is as it was before.</source>
        <translation>عاد الإعداد المسبق «%1» كما كان.</translation>
    </message>
    <message>
        <source>The job is as in “%1”.</source>
        <translation>صارت المهمة كما في «%1».</translation>
    </message>
    <message>
        <source>Not all of “%1” could be used. %2</source>
        <translation>لم يمكن استعمال كل ما في «%1». %2</translation>
    </message>
    <message>
        <source>My clip</source>
        <translation>مقطعي</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were left out: their results are there already. “Names of results” in the Job menu changes that.</source>
        <translation>
            <numerusform>لم تُستبعد أي مهمة. يمكن تغيير ذلك من «أسماء النتائج» في قائمة «المهمة».</numerusform>
            <numerusform>استُبعدت مهمة واحدة: نتائجها موجودة أصلًا. يمكن تغيير ذلك من «أسماء النتائج» في قائمة «المهمة».</numerusform>
            <numerusform>استُبعدت مهمتان: نتائجهما موجودة أصلًا. يمكن تغيير ذلك من «أسماء النتائج» في قائمة «المهمة».</numerusform>
            <numerusform>استُبعدت %n مهام: نتائجها موجودة أصلًا. يمكن تغيير ذلك من «أسماء النتائج» في قائمة «المهمة».</numerusform>
            <numerusform>استُبعدت %n مهمة: نتائجها موجودة أصلًا. يمكن تغيير ذلك من «أسماء النتائج» في قائمة «المهمة».</numerusform>
            <numerusform>استُبعدت %n مهمة: نتائجها موجودة أصلًا. يمكن تغيير ذلك من «أسماء النتائج» في قائمة «المهمة».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>استيراد إعداد مسبق</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>إعدادات مسبقة (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>تصدير هذا الإعداد المسبق</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>إعدادات مسبقة (*.json)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>There is no preset yet. Choose “Save this job as a preset” in the Job menu, or import one.</source>
        <translation>لا إعداد مسبقًا بعد. اختر «حفظ هذه المهمة إعدادًا مسبقًا» من قائمة «المهمة»، أو استورد إعدادًا.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>يلزم الإعداد المسبق اسم.</translation>
    </message>
    <message>
        <source>There is a preset called “%1” already.</source>
        <translation>يوجد إعداد مسبق باسم «%1» أصلًا.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>صُدّر «%1» إلى %2.</translation>
    </message>
    <message>
        <source>There are too many presets. Delete some first.</source>
        <translation>الإعدادات المسبقة أكثر من اللازم. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>استُورد «%1».</translation>
    </message>
</context>
<context>
    <name>PreviewCell</name>
    <message>
        <source>No preview</source>
        <translation>لا عيّنة</translation>
    </message>
    <message>
        <source>Preview is broken</source>
        <translation>العيّنة تالفة</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>تُجلب…</translation>
    </message>
    <message>
        <source>Preview is being fetched</source>
        <translation>تُجلب العيّنة</translation>
    </message>
    <message>
        <source>Preview plays, %1</source>
        <translation>تعمل العيّنة، %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Preview, %1</source>
        <translation>العيّنة، %1</translation>
    </message>
    <message>
        <source>The vendor has no preview of this voice. Have it say a sentence of yours instead.</source>
        <translation>لا عيّنة لدى المزوّد من هذا الصوت. اجعله ينطق جملة منك بدلًا منها.</translation>
    </message>
    <message>
        <source>Preview, the first %1 of a longer one</source>
        <translation>العيّنة، أول %1 من تسجيل أطول</translation>
    </message>
    <message>
        <source>Only the first %1 are played here; the recording goes on.</source>
        <translation>لا يُشغَّل هنا إلا أول %1؛ والتسجيل يستمر بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>PreviewFilm</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Picture of the preview</source>
        <translation>صورة العيّنة</translation>
    </message>
    <message>
        <source>Back to the picture of the video (Esc)</source>
        <translation>العودة إلى صورة الفيديو (Esc)</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so it plays without sound.</source>
        <translation>لم يُعثر على مكبّر صوت أو سماعات، فتُعرض بلا صوت.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>العيّنة: %1</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>تُجلب العيّنة…</translation>
    </message>
    <message>
        <source>This preview is sound only.</source>
        <translation>هذه العيّنة صوت فقط.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>إيقاف مؤقت (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (Space)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Save frame</source>
        <translation>حفظ الإطار</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Size of the picture (Ctrl and the mouse wheel over it)</source>
        <translation>حجم الصورة (Ctrl وعجلة الفأرة فوقها)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>حفظ هذا الإطار صورةً</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the clip plays without sound.</source>
        <translation>لم يُعثر على مكبّر صوت أو سماعات، فيُعرض المقطع بلا صوت.</translation>
    </message>
    <message>
        <source>%1×%2 · %3 fps</source>
        <translation>⁦%1×%2 · %3 fps⁩</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>صوت فقط</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>ملاءمة %1</translation>
    </message>
    <message>
        <source>Frame saved as %1.</source>
        <translation>حُفظ الإطار باسم %1.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Choose another folder.</source>
        <translation>تعذّرت كتابة الإطار إلى %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>No clip open</source>
        <translation>لا مقطع مفتوح</translation>
    </message>
    <message>
        <source>Choose a clip in the Media list, or drop a video on the window.</source>
        <translation>اختر مقطعًا من قائمة الوسائط، أو أفلت فيديو على النافذة.</translation>
    </message>
    <message>
        <source>This clip cannot be shown</source>
        <translation>لا يمكن عرض هذا المقطع</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <comment>Translate this string to the string &apos;LTR&apos; in left-to-right languages or to &apos;RTL&apos; in right-to-left languages (such as Hebrew and Arabic) to get proper widget layout.</comment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Nothing was queued. %1</source>
        <translation>لم يُضف شيء إلى الطابور. %1</translation>
    </message>
    <message numerus="yes">
        <source>Picked up %n task(s) after the last close. Nothing was sent twice.</source>
        <translation>
            <numerusform>لا مهام باقية من آخر إغلاق.</numerusform>
            <numerusform>استؤنفت مهمة واحدة بعد آخر إغلاق. لم يُرسل شيء مرتين.</numerusform>
            <numerusform>استؤنفت مهمتان بعد آخر إغلاق. لم يُرسل شيء مرتين.</numerusform>
            <numerusform>استؤنفت %n مهام بعد آخر إغلاق. لم يُرسل شيء مرتين.</numerusform>
            <numerusform>استؤنفت %n مهمة بعد آخر إغلاق. لم يُرسل شيء مرتين.</numerusform>
            <numerusform>استؤنفت %n مهمة بعد آخر إغلاق. لم يُرسل شيء مرتين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesForm</name>
    <message>
        <source>Sums are then told in money too. The currency is the same for all accounts.</source>
        <translation>عندئذ تُذكر المبالغ بالنقود أيضًا. العملة واحدة لكل الحسابات.</translation>
    </message>
    <message>
        <source>One credit costs</source>
        <translation>كلفة وحدة الرصيد</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three letters, such as EUR or USD. It is the same for all accounts; prices are not converted.</source>
        <translation>ثلاثة أحرف، مثل EUR أو USD. هي واحدة لكل الحسابات، ولا تُحوَّل الأسعار.</translation>
    </message>
    <message>
        <source>Your rate: %1</source>
        <translation>سعرك: %1</translation>
    </message>
    <message>
        <source>Where %1 tells no price, for an operation or a language, yours counts. In %2 a minute.</source>
        <translation>حيث لا يذكر %1 سعرًا، لعملية أو لغة، يُعتمد سعرك. بـ %2 في الدقيقة.</translation>
    </message>
    <message>
        <source>%1 tells no prices. What you type here is what sums and limits are counted by, marked as your rate. In %2 a minute; a started minute counts as a whole one.</source>
        <translation>لا يذكر %1 أي أسعار. ما تكتبه هنا تُحسب به المبالغ والحدود، ويُعلَّم بأنه سعرك. بـ %2 في الدقيقة؛ والدقيقة التي بدأت تُحسب كاملة.</translation>
    </message>
    <message>
        <source>What you pay for one of the %1 of this vendor</source>
        <translation>ما تدفعه مقابل الوحدة الواحدة من %1 لدى هذا المزوّد</translation>
    </message>
    <message>
        <source>%1 a minute, told by %2</source>
        <translation>‏%1 في الدقيقة، كما يذكر %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 told by %2 for %n languages; yours for the others</source>
        <translation>
            <numerusform>‏%1 كما يذكر %2 بلا لغة محددة؛ وسعرك للغات كلها</numerusform>
            <numerusform>‏%1 كما يذكر %2 للغة واحدة؛ وسعرك لبقية اللغات</numerusform>
            <numerusform>‏%1 كما يذكر %2 للغتين؛ وسعرك لبقية اللغات</numerusform>
            <numerusform>‏%1 كما يذكر %2 لـ %n لغات؛ وسعرك لبقية اللغات</numerusform>
            <numerusform>‏%1 كما يذكر %2 لـ %n لغة؛ وسعرك لبقية اللغات</numerusform>
            <numerusform>‏%1 كما يذكر %2 لـ %n لغة؛ وسعرك لبقية اللغات</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number, or nothing.</source>
        <translation>‏«%1» ليس مبلغًا. اكتب رقمًا، أو اترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as EUR or USD.</source>
        <translation>‏«%1» ليست عملة. اكتب أحرفها الثلاثة، مثل EUR أو USD.</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>None, or what the job gives</source>
        <translation>لا شيء، أو ما تعطيه المهمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>As the vendor has it</source>
        <translation>كما هو لدى المزوّد</translation>
    </message>
    <message>
        <source>On clips that it was run on already, all stages are made and charged again.</source>
        <translation>في المقاطع التي طُبّقت عليها من قبل، تُنفَّذ كل المراحل من جديد وتُحتسب من جديد.</translation>
    </message>
    <message>
        <source>On clips that it was run on already, made and charged: %1. What the other stages made is taken as it is.</source>
        <translation>في المقاطع التي طُبّقت عليها من قبل، يُنفَّذ ويُحتسب: %1. أما ما أنتجته المراحل الأخرى فيؤخذ كما هو.</translation>
    </message>
    <message>
        <source>%1 of stage %2</source>
        <comment>what a stage makes</comment>
        <translation>%1 من المرحلة %2</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Queue it…</source>
        <translation>إضافة إلى الطابور…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>الوصفات</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>اسم الوصفة</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>وصفة جديدة</translation>
    </message>
    <message>
        <source>This one comes with the program. Copy it to change it.</source>
        <translation>تأتي هذه الوصفة مع البرنامج. انسخها لتغييرها.</translation>
    </message>
    <message>
        <source>A recipe needs at least one stage.</source>
        <translation>تحتاج الوصفة إلى مرحلة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A recipe needs a name.</source>
        <translation>تحتاج الوصفة إلى اسم.</translation>
    </message>
    <message>
        <source>There are too many recipes. Delete some first.</source>
        <translation>هناك وصفات كثيرة جدًا. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذفت “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>صُدّرت “%1” إلى %2.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>استُوردت “%1”.</translation>
    </message>
    <message>
        <source>Add a stage…</source>
        <translation>إضافة مرحلة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RegionCanvas</name>
    <message>
        <source>Boxes on the picture</source>
        <translation>المستطيلات على الصورة</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>لا مستطيلات</numerusform>
            <numerusform>مستطيل واحد</numerusform>
            <numerusform>مستطيلان</numerusform>
            <numerusform>%n مستطيلات</numerusform>
            <numerusform>%n مستطيلًا</numerusform>
            <numerusform>%n مستطيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The boxes cannot be kept: the disk is full or read-only. They are there until you close the program.</source>
        <translation>لا يمكن حفظ المستطيلات: القرص ممتلئ أو للقراءة فقط. تبقى موجودة إلى أن تغلق البرنامج.</translation>
    </message>
    <message>
        <source>Name of box %1</source>
        <translation>اسم المستطيل %1</translation>
    </message>
    <message>
        <source>Save these boxes</source>
        <translation>حفظ هذه المستطيلات</translation>
    </message>
    <message>
        <source>Saved as “%1”. Use them on any clip from the Box menu.</source>
        <translation>حُفظت باسم «%1». استعملها على أي مقطع من قائمة «المستطيل».</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>&amp;Find text and logos</source>
        <translation>العثور على النص &amp;والشعارات</translation>
    </message>
    <message>
        <source>&amp;Next box</source>
        <translation>&amp;المستطيل التالي</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرا&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove &amp;all of this clip</source>
        <translation>إزالة كل مستطيلا&amp;ت هذا المقطع</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>نسخ المستطيلات</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>لصق المستطيلات</translation>
    </message>
    <message>
        <source>&amp;Save these boxes…</source>
        <translation>حفظ هذ&amp;ه المستطيلات…</translation>
    </message>
    <message>
        <source>&amp;Use saved boxes</source>
        <translation>استعما&amp;ل مستطيلات محفوظة</translation>
    </message>
    <message>
        <source>F&amp;orget saved boxes</source>
        <translation>حذ&amp;ف مستطيلات محفوظة</translation>
    </message>
    <message>
        <source>Boxes of all &amp;clips</source>
        <translation>مستطيلات كل المقاطع</translation>
    </message>
</context>
<context>
    <name>RegionRow</name>
    <message>
        <source>What can be done with box %1</source>
        <translation>ما يمكن فعله بالمستطيل %1</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>المستطيل %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of box %1</source>
        <translation>الحافة اليسرى للمستطيل %1</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge of box %1</source>
        <translation>الحافة العليا للمستطيل %1</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Width of box %1</source>
        <translation>عرض المستطيل %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Height of box %1</source>
        <translation>ارتفاع المستطيل %1</translation>
    </message>
    <message>
        <source>Starts at the playhead</source>
        <translation>يبدأ عند رأس التشغيل</translation>
    </message>
    <message>
        <source>Ends at the playhead</source>
        <translation>ينتهي عند رأس التشغيل</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>المقطع كله</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>الاسم…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1, in pixels of the picture</source>
        <translation>‏%1، ببكسلات الصورة</translation>
    </message>
    <message>
        <source>%1, in percent of the picture</source>
        <translation>‏%1، بنسبة مئوية من الصورة</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <source>Boxes</source>
        <translation>المستطيلات</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>اعثر على النص</translation>
    </message>
    <message>
        <source>Add a box by its numbers</source>
        <translation>إضافة مستطيل بأرقامه</translation>
    </message>
    <message>
        <source>More to do with boxes</source>
        <translation>المزيد عن المستطيلات</translation>
    </message>
    <message>
        <source>No box yet. Draw one on the picture, or let the text be found.</source>
        <translation>لا مستطيل بعد. ارسم واحدًا على الصورة، أو دع النص يُكتشف.</translation>
    </message>
    <message>
        <source>Looks through the clip for burnt-in subtitles and logos, on this computer</source>
        <translation>يبحث في المقطع عن ترجمة وشعارات مثبّتة في الصورة، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Picture of the link</source>
        <translation>صورة الرابط</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Width of the linked picture</source>
        <translation>عرض الصورة في الرابط</translation>
    </message>
    <message>
        <source>Height of the linked picture</source>
        <translation>ارتفاع الصورة في الرابط</translation>
    </message>
    <message numerus="yes">
        <source>Same boxes on all %n clips of this shape</source>
        <translation>
            <numerusform>المستطيلات نفسها على كل المقاطع بهذه الأبعاد</numerusform>
            <numerusform>المستطيلات نفسها على المقطع الوحيد بهذه الأبعاد</numerusform>
            <numerusform>المستطيلات نفسها على المقطعين بهذه الأبعاد</numerusform>
            <numerusform>المستطيلات نفسها على %n مقاطع بهذه الأبعاد</numerusform>
            <numerusform>المستطيلات نفسها على %n مقطعًا بهذه الأبعاد</numerusform>
            <numerusform>المستطيلات نفسها على %n مقطع بهذه الأبعاد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <source>draw box %1</source>
        <translation>رسم المستطيل %1</translation>
    </message>
    <message>
        <source>move box %1</source>
        <translation>نقل المستطيل %1</translation>
    </message>
    <message>
        <source>resize box %1</source>
        <translation>تغيير حجم المستطيل %1</translation>
    </message>
    <message>
        <source>nudge box %1</source>
        <translation>زحزحة المستطيل %1</translation>
    </message>
    <message>
        <source>place box %1</source>
        <translation>وضع المستطيل %1</translation>
    </message>
    <message>
        <source>remove box %1</source>
        <translation>إزالة المستطيل %1</translation>
    </message>
    <message>
        <source>duplicate a box</source>
        <translation>تكرار مستطيل</translation>
    </message>
    <message>
        <source>paste boxes</source>
        <translation>لصق مستطيلات</translation>
    </message>
    <message>
        <source>change what box %1 is for</source>
        <translation>تغيير غرض المستطيل %1</translation>
    </message>
    <message>
        <source>change the time of box %1</source>
        <translation>تغيير وقت المستطيل %1</translation>
    </message>
    <message>
        <source>name box %1</source>
        <translation>تسمية المستطيل %1</translation>
    </message>
    <message>
        <source>take a box that was found</source>
        <translation>أخذ مستطيل مكتشف</translation>
    </message>
    <message numerus="yes">
        <source>same boxes on %n clip(s)</source>
        <translation>
            <numerusform>المستطيلات نفسها على لا مقطع</numerusform>
            <numerusform>المستطيلات نفسها على مقطع واحد</numerusform>
            <numerusform>المستطيلات نفسها على مقطعين</numerusform>
            <numerusform>المستطيلات نفسها على %n مقاطع</numerusform>
            <numerusform>المستطيلات نفسها على %n مقطعًا</numerusform>
            <numerusform>المستطيلات نفسها على %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>use saved boxes</source>
        <translation>استعمال مستطيلات محفوظة</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>المقطع كله</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>left %1, top %2, %3 wide, %4 high, in pixels</source>
        <translation>يسار %1، أعلى %2، عرض %3، ارتفاع %4، بالبكسل</translation>
    </message>
    <message>
        <source>Box %1, %2: %3; %4</source>
        <translation>المستطيل %1، %2: %3؛ %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
    <message>
        <source>%1? %2 %</source>
        <translation>%1؟ ⁦%2 %⁩</translation>
    </message>
</context>
<context>
    <name>RemoteIdDialog</name>
    <message>
        <source>This is the task</source>
        <translation>هذه هي المهمة</translation>
    </message>
    <message>
        <source>Its number at the vendor:</source>
        <translation>رقمها لدى المزوّد:</translation>
    </message>
    <message>
        <source>Choose its number at the vendor, or type another one:</source>
        <translation>اختر رقمها لدى المزوّد، أو اكتب رقمًا آخر:</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Ask again</source>
        <translation>اسأل ثانية</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>يُسأل المزوّد…</translation>
    </message>
    <message>
        <source>The vendor has nothing to tell here.</source>
        <translation>ليس لدى المزوّد ما يذكره هنا.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1  answer %2</source>
        <translation>‏%1  الرد %2</translation>
    </message>
    <message>
        <source>Nothing was sent for this task.</source>
        <translation>لم يُرسل شيء لهذه المهمة.</translation>
    </message>
    <message>
        <source>%1  queued</source>
        <translation>‏%1  أُضيفت إلى الطابور</translation>
    </message>
    <message>
        <source>%1  accepted by the vendor as %2</source>
        <translation>‏%1  قبلها المزوّد بالرقم %2</translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message>
        <source>Edit subtitles…</source>
        <translation>تحرير الترجمة النصية…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Opens the file with the words. Any other editor will do, too.</source>
        <translation>يفتح الملف الذي فيه الكلمات. ويصلح أي محرّر آخر أيضًا.</translation>
    </message>
    <message>
        <source>Goes on with what stands in the file then.</source>
        <translation>يتابع بما في الملف عندئذ.</translation>
    </message>
    <message>
        <source>Puts these words in the place of those that the other languages of this clip wait with, and goes on with all.</source>
        <translation>يضع هذه الكلمات مكان التي تنتظر بها اللغات الأخرى لهذا المقطع، ويتابعها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with all %n language(s)</source>
        <translation>
            <numerusform>المتابعة</numerusform>
            <numerusform>متابعة اللغة الوحيدة</numerusform>
            <numerusform>متابعة اللغتين كلتيهما</numerusform>
            <numerusform>متابعة اللغات الـ%n كلها</numerusform>
            <numerusform>متابعة اللغات الـ%n كلها</numerusform>
            <numerusform>متابعة اللغات الـ%n كلها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Subfolders too</source>
        <translation>المجلدات الفرعية أيضًا</translation>
    </message>
    <message>
        <source>Use what the Job panel says now</source>
        <translation>استعمال ما في لوحة المهمة الآن</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>مراقبة هذا المجلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>مجلد مراقب</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>العمل المطلوب</translation>
    </message>
    <message>
        <source>&amp;Languages in the name</source>
        <translation>&amp;اللغات في الاسم</translation>
    </message>
    <message>
        <source>{from} is the spoken language, {to} those it goes into, * anything. Leave it empty if names say nothing.</source>
        <translation>يدل {from} على اللغة المنطوقة، و{to} على اللغات المنقول إليها، و⁦*⁩ على أي شيء. اترك الحقل فارغًا إن كانت الأسماء لا تدل على شيء.</translation>
    </message>
    <message>
        <source>Taken &amp;after</source>
        <translation>يُؤخذ &amp;بعد</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>على الأ&amp;كثر</translation>
    </message>
    <message>
        <source>At most &amp;credits</source>
        <translation>الر&amp;صيد على الأكثر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>المجلد المطلوب مراقبته</translation>
    </message>
    <message>
        <source>Files that come here are queued by themselves</source>
        <translation>الملفات التي تصل إلى هنا تُضاف إلى الطابور تلقائيًا</translation>
    </message>
    <message>
        <source>Languages in the name</source>
        <translation>اللغات في الاسم</translation>
    </message>
    <message>
        <source>e.g. *.{from} for talk.de.mp4</source>
        <translation>مثلًا ⁦*.{from}⁩ للملف ⁦talk.de.mp4⁩</translation>
    </message>
    <message>
        <source> s without a change</source>
        <translation> ث بلا تغيير</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> files a day</source>
        <translation> ملف في اليوم</translation>
    </message>
    <message>
        <source> credits a day</source>
        <translation> من الرصيد في اليوم</translation>
    </message>
    <message>
        <source>Nothing yet: choose it in the Job panel first.</source>
        <translation>لا شيء بعد: اختر المطلوب في لوحة المهمة أولًا.</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>No recording chosen yet</source>
        <translation>لم يُختر تسجيل بعد</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>From the clip</source>
        <translation>من المقطع</translation>
    </message>
    <message>
        <source>Whole cues, so that no word is cut</source>
        <translation>عبارات كاملة، كي لا تُقطع كلمة</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استعماله على أي حال</translation>
    </message>
    <message>
        <source>Start of the stretch</source>
        <translation>بداية الجزء</translation>
    </message>
    <message>
        <source>End of the stretch</source>
        <translation>نهاية الجزء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard.</source>
        <translation>لا مخرج صوت في هذا الحاسوب: لا يمكن سماع شيء.</translation>
    </message>
    <message>
        <source>All of %1. Mark a stretch with I and O on the timeline first to take that alone.</source>
        <translation>‏%1 كله. لأخذ جزء منه فقط، علّم الجزء أولًا بـ I وO على الخط الزمني.</translation>
    </message>
    <message>
        <source>What is marked in %1</source>
        <translation>ما عُلّم في %1</translation>
    </message>
    <message>
        <source>A recording of the voice</source>
        <translation>تسجيل للصوت</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)</source>
        <translation>صوت وفيديو (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)</translation>
    </message>
    <message>
        <source>Cutting and cleaning it…</source>
        <translation>يُقصّ ويُنقّى…</translation>
    </message>
    <message>
        <source>%1 · the first %2 of it</source>
        <translation>%1 · أول %2 منه</translation>
    </message>
    <message>
        <source>The recording is being cut and cleaned.</source>
        <translation>يُقصّ التسجيل ويُنقّى.</translation>
    </message>
    <message>
        <source>Choose a recording: half a minute of one person speaking, without music.</source>
        <translation>اختر تسجيلًا: نصف دقيقة لشخص واحد يتكلم، بلا موسيقى.</translation>
    </message>
    <message>
        <source>Choose another recording or stretch, or use this one all the same.</source>
        <translation>اختر تسجيلًا أو جزءًا آخر، أو استعمل هذا على أي حال.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Hear it cleaned</source>
        <translation>سماعه بعد التنقية</translation>
    </message>
</context>
<context>
    <name>SayThisBar</name>
    <message>
        <source>Say this</source>
        <translation>انطق هذا</translation>
    </message>
    <message>
        <source>A sentence to hear in these voices</source>
        <translation>جملة لسماعها بهذه الأصوات</translation>
    </message>
    <message>
        <source>Type a sentence and hear it in these voices</source>
        <translation>اكتب جملة واسمعها بهذه الأصوات</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard. The files are made all the same.</source>
        <translation>لا مخرج صوت في هذا الحاسوب: لا يمكن سماع شيء. وتُصنع الملفات على أي حال.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters</source>
        <translation>
            <numerusform>‏%1 من 0 حرف</numerusform>
            <numerusform>‏%1 من حرف واحد</numerusform>
            <numerusform>‏%1 من حرفين</numerusform>
            <numerusform>‏%1 من %n أحرف</numerusform>
            <numerusform>‏%1 من %n حرفًا</numerusform>
            <numerusform>‏%1 من %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n voice(s)…</source>
        <translation>
            <numerusform>لا انتظار لأي صوت…</numerusform>
            <numerusform>بانتظار صوت واحد…</numerusform>
            <numerusform>بانتظار صوتين…</numerusform>
            <numerusform>بانتظار %n أصوات…</numerusform>
            <numerusform>بانتظار %n صوتًا…</numerusform>
            <numerusform>بانتظار %n صوت…</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is to be said first.</source>
        <translation>اكتب أولًا ما يُراد نطقه.</translation>
    </message>
</context>
<context>
    <name>SayWords</name>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>price not told</source>
        <translation>السعر غير مذكور</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n price(s) not told</source>
        <translation>
            <numerusform>%1، كل الأسعار مذكورة</numerusform>
            <numerusform>%1، وسعر واحد غير مذكور</numerusform>
            <numerusform>%1، وسعران غير مذكورين</numerusform>
            <numerusform>%1، و%n أسعار غير مذكورة</numerusform>
            <numerusform>%1، و%n سعرًا غير مذكور</numerusform>
            <numerusform>%1، و%n سعر غير مذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Hear it · %1</source>
        <translation>استماع · %1</translation>
    </message>
    <message>
        <source>choose voices to compare first</source>
        <translation>اختر أولًا أصواتًا للمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the %n voice(s) above</source>
        <translation>
            <numerusform>بـ %1 من الأصوات أعلاه</numerusform>
            <numerusform>بـ %1 من الصوت الوحيد أعلاه</numerusform>
            <numerusform>بـ %1 من الصوتين أعلاه</numerusform>
            <numerusform>بـ %1 من الأصوات الـ%n أعلاه</numerusform>
            <numerusform>بـ %1 من الأصوات الـ%n أعلاه</numerusform>
            <numerusform>بـ %1 من الأصوات الـ%n أعلاه</numerusform>
        </translation>
    </message>
    <message>
        <source>in the voice above</source>
        <translation>بالصوت أعلاه</translation>
    </message>
    <message numerus="yes">
        <source>in the %n voices above</source>
        <translation>
            <numerusform>بالأصوات أعلاه</numerusform>
            <numerusform>بالصوت أعلاه</numerusform>
            <numerusform>بالصوتين أعلاه</numerusform>
            <numerusform>بالأصوات الـ%n أعلاه</numerusform>
            <numerusform>بالأصوات الـ%n أعلاه</numerusform>
            <numerusform>بالأصوات الـ%n أعلاه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneBackground</name>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Background colour %1</source>
        <translation>لون الخلفية %1</translation>
    </message>
    <message>
        <source>Choose the background picture</source>
        <translation>اختيار صورة الخلفية</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>صورة الخلفية</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>SceneCanvas</name>
    <message>
        <source>Picture of the video</source>
        <translation>صورة الفيديو</translation>
    </message>
    <message>
        <source>Drag the avatar to move it, a corner to resize it. Arrows move by a pixel, with Shift by ten; + and - resize.</source>
        <translation>اسحب الأفاتار لتحريكه، أو إحدى زواياه لتغيير حجمه. تحرّكه الأسهم بكسلًا واحدًا، ومع Shift عشرة؛ و⁦+⁩ و⁦-⁩ يغيّران الحجم.</translation>
    </message>
    <message>
        <source>Choose an avatar from the list</source>
        <translation>اختر أفاتارًا من القائمة</translation>
    </message>
    <message>
        <source>Placed by the vendor: drag to place it yourself</source>
        <translation>موضعه من المزوّد: اسحبه لتضعه بنفسك</translation>
    </message>
</context>
<context>
    <name>SceneForm</name>
    <message>
        <source>Shape of the picture</source>
        <translation>شكل الصورة</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of the avatar</source>
        <translation>الحافة اليسرى للأفاتار</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge of the avatar</source>
        <translation>الحافة العليا للأفاتار</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>توسيط</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>الاقتطاع</translation>
    </message>
    <message>
        <source>Cut-outs and expressions are for photos only.</source>
        <translation>الاقتطاع والتعابير للصور وحدها.</translation>
    </message>
    <message>
        <source>Size of the avatar</source>
        <translation>حجم الأفاتار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Into the middle, as large as it is</source>
        <translation>إلى الوسط، بحجمه كما هو</translation>
    </message>
    <message>
        <source>So large that nothing of the picture stays empty</source>
        <translation>بحجم لا يترك شيئًا من الصورة فارغًا</translation>
    </message>
    <message>
        <source>Leave place and size to the vendor</source>
        <translation>ترك الموضع والحجم للمزوّد</translation>
    </message>
    <message>
        <source>%1 does not say what it counts places in: pixels of %2×%3 from the upper left are taken, and size 1 as what fits. Look at the first video before you make many.</source>
        <translation>لا يذكر %1 بأي وحدة يقيس المواضع: تُعتمد بكسلات ⁦%2×%3⁩ من أعلى اليسار، والحجم 1 هو ما يلائم الصورة. شاهد أول فيديو قبل أن تصنع الكثير.</translation>
    </message>
</context>
<context>
    <name>ScenePanel</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Add a sound…</source>
        <translation>إضافة صوت…</translation>
    </message>
    <message>
        <source>No avatar yet</source>
        <translation>لا أفاتار بعد</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>اختر واحدًا من القائمة</translation>
    </message>
    <message>
        <source>Not in the list: it may be gone, or belong to another account</source>
        <translation>ليس في القائمة: ربما زال، أو يعود إلى حساب آخر</translation>
    </message>
    <message numerus="yes">
        <source>Says %n file(s), a video each</source>
        <translation>
            <numerusform>لا ينطق أي ملف</numerusform>
            <numerusform>ينطق ملفًا واحدًا في فيديو واحد</numerusform>
            <numerusform>ينطق ملفين، لكل منهما فيديو</numerusform>
            <numerusform>ينطق %n ملفات، لكل منها فيديو</numerusform>
            <numerusform>ينطق %n ملفًا، لكل منها فيديو</numerusform>
            <numerusform>ينطق %n ملف، لكل منها فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Says %1</source>
        <translation>ينطق %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s own preview of this avatar</source>
        <translation>عيّنة المزوّد نفسه من هذا الأفاتار</translation>
    </message>
    <message>
        <source>Add a sound file, or make one with Speech first</source>
        <translation>أضف ملفًا صوتيًا، أو اصنع واحدًا بعملية «كلام» أولًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It says nothing yet</source>
        <translation>لا ينطق شيئًا بعد</translation>
    </message>
</context>
<context>
    <name>ScriptEdit</name>
    <message>
        <source>Text to be spoken</source>
        <translation>النص المراد نطقه</translation>
    </message>
    <message>
        <source>Text and subtitles (*.txt *.srt *.vtt *.ass *.md)</source>
        <translation>نص وترجمة نصية (*.txt *.srt *.vtt *.ass *.md)</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>As sent</source>
        <translation>كما يُرسل</translation>
    </message>
    <message>
        <source>Show on the picture</source>
        <translation>عرض على الصورة</translation>
    </message>
    <message>
        <source>Shows the boxes as the vendor will read them, and which of them it does not get</source>
        <translation>يعرض المستطيلات كما سيقرؤها المزوّد، وأيها لا يصله</translation>
    </message>
</context>
<context>
    <name>SoundLanes</name>
    <message>
        <source>Sound of every take</source>
        <translation>صوت كل نسخة</translation>
    </message>
    <message>
        <source>Hear %1 (%2)</source>
        <comment>a take, its key</comment>
        <translation>سماع %1 (%2)</translation>
    </message>
    <message>
        <source>Sound, keys %1</source>
        <translation>الصوت، المفاتيح %1</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>موجة صوت المقطع</translation>
    </message>
</context>
<context>
    <name>SpokenResults</name>
    <message>
        <source>Spoken</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard.</source>
        <translation>لا مخرج صوت في هذا الحاسوب: لا يمكن سماع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>لا شيء قيد التنفيذ</numerusform>
            <numerusform>واحد قيد التنفيذ</numerusform>
            <numerusform>اثنان قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Lip-sync a clip to it</source>
        <translation>مزامنة شفاه مقطع معه</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>عرضه في مجلده</translation>
    </message>
    <message>
        <source>Drag it into a folder or another program, or copy it with Ctrl+C.</source>
        <translation>اسحبه إلى مجلد أو برنامج آخر، أو انسخه بـ Ctrl+C.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>تشغيل: %1</translation>
    </message>
    <message>
        <source>Lip-sync a clip to: %1</source>
        <translation>مزامنة شفاه مقطع مع: %1</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>عرض في مجلده: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Stage %1: %2</source>
        <translation>المرحلة %1: %2</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>ينفّذها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Take this stage out</source>
        <translation>إزالة هذه المرحلة</translation>
    </message>
    <message>
        <source>Whoever can, those with a key first</source>
        <translation>أي مزوّد قادر، ومن له مفتاح أولًا</translation>
    </message>
    <message>
        <source>As in the Job panel</source>
        <translation>كما في لوحة المهمة</translation>
    </message>
    <message>
        <source>Vendor, options and voice that the Job panel is set to</source>
        <translation>المزوّد والخيارات والصوت كما ضُبطت في لوحة المهمة</translation>
    </message>
    <message>
        <source>Set the Job panel to %1 first</source>
        <translation>اضبط لوحة المهمة على %1 أولًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Raise the limit…</source>
        <translation>رفع الحد…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>‏%1: تمت</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>‏%1: الآن</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>‏%1: لم تأتِ بعد</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Its name is hidden until you end the blind test.</source>
        <translation>اسمها مخفي حتى تنهي الاختبار الأعمى.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانزياح</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>يُقاس…</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>لا يمكن قياسه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>‏%1، مصحّح</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>التوقيت</translation>
    </message>
</context>
<context>
    <name>TaskMoves</name>
    <message>
        <source>To the front</source>
        <translation>إلى المقدمة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>الأعمدة كما كانت</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>TasksHeader</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>تصفية المهام</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>إزالة المنتهية</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>المزيد عن الطابور</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>أي المهام تظهر</translation>
    </message>
    <message>
        <source>Takes finished and cancelled tasks off the list. Files stay.</source>
        <translation>يزيل المهام المنتهية والملغاة من القائمة. وتبقى الملفات.</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Remove failed</source>
        <translation>إزالة الفاشلة</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Pause a vendor</source>
        <translation>إيقاف مزوّد مؤقتًا</translation>
    </message>
    <message>
        <source>Resume a vendor</source>
        <translation>استئناف مزوّد</translation>
    </message>
    <message>
        <source>Judged by how long the tasks before took at the same vendor. Five of a kind are needed.</source>
        <translation>يُقدَّر الوقت بما استغرقته المهام السابقة لدى المزوّد نفسه. تلزم خمس مهام من النوع الواحد.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Nothing queued</source>
        <translation>لا شيء في الطابور</translation>
    </message>
    <message>
        <source>Each job gets a row here: its state in words, the time left and what it costs. Closing the window loses nothing.</source>
        <translation>لكل مهمة صف هنا: حالتها بالكلمات والوقت الباقي وكلفتها. إغلاق النافذة لا يُضيع شيئًا.</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>لا مهمة مطابقة</translation>
    </message>
    <message>
        <source>Choose another state above, or clear the filter text.</source>
        <translation>اختر حالة أخرى في الأعلى، أو امسح نص التصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Play in Preview</source>
        <translation>تشغيل في المعاينة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Cancel tasks</source>
        <translation>إلغاء المهام</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have already been sent and may be charged.</source>
        <translation>
            <numerusform>لم تُرسل أي مهمة بعد.</numerusform>
            <numerusform>أُرسلت مهمة واحدة وقد تُحتسب كلفتها.</numerusform>
            <numerusform>أُرسلت مهمتان وقد تُحتسب كلفتهما.</numerusform>
            <numerusform>أُرسلت %n مهام وقد تُحتسب كلفتها.</numerusform>
            <numerusform>أُرسلت %n مهمة وقد تُحتسب كلفتها.</numerusform>
            <numerusform>أُرسلت %n مهمة وقد تُحتسب كلفتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you cancel, their results are not fetched.</source>
        <translation>إن ألغيت فلن تُجلب نتائجها.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>متابعتها</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Report of this batch…</source>
        <translation>تقرير هذه الدفعة…</translation>
    </message>
    <message>
        <source>Change waiting tasks…</source>
        <translation>تغيير المهام المنتظرة…</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>نقل في الطابور</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>The glossary could not be checked: no subtitles came back.</source>
        <translation>تعذّر التحقق من المسرد: لم تصل أي ترجمة نصية.</translation>
    </message>
    <message numerus="yes">
        <source>Glossary: %n place(s) to look at</source>
        <translation>
            <numerusform>المسرد: لا مواضع للمراجعة</numerusform>
            <numerusform>المسرد: موضع واحد للمراجعة</numerusform>
            <numerusform>المسرد: موضعان للمراجعة</numerusform>
            <numerusform>المسرد: %n مواضع للمراجعة</numerusform>
            <numerusform>المسرد: %n موضعًا للمراجعة</numerusform>
            <numerusform>المسرد: %n موضع للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary: every term is as it should be.</source>
        <translation>المسرد: كل مصطلح كما ينبغي.</translation>
    </message>
    <message>
        <source>Glossary: no term was left untranslated. The words of the original are not known here, so more cannot be told.</source>
        <translation>المسرد: لم يبق مصطلح بلا ترجمة. كلمات الأصل غير معروفة هنا، فلا يمكن قول المزيد.</translation>
    </message>
    <message>
        <source>Places where the glossary is not kept</source>
        <translation>مواضع لم يُراعَ فيها المسرد</translation>
    </message>
    <message>
        <source>Double-click a line to go there</source>
        <translation>انقر سطرًا نقرًا مزدوجًا للانتقال إليه</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what is wrong</comment>
        <translation>‏%1  %2</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text to be spoken</source>
        <translation>النص المراد نطقه</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From the cues</source>
        <translation>من العبارات</translation>
    </message>
    <message>
        <source>Type or paste what is to be spoken, or drop a text or subtitle file here.</source>
        <translation>اكتب أو الصق ما يُراد نطقه، أو أفلت هنا ملف نص أو ترجمة نصية.</translation>
    </message>
    <message>
        <source>The words of the subtitles that are open, a cue a line</source>
        <translation>كلمات الترجمة النصية المفتوحة، كل عبارة في سطر</translation>
    </message>
    <message>
        <source>No subtitles are open. Open some under Cues, or take the words from a file.</source>
        <translation>لا ترجمة نصية مفتوحة. افتح واحدة في «العبارات»، أو خذ الكلمات من ملف.</translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <translation>%1 · حتى %2</translation>
    </message>
</context>
<context>
    <name>TimecodeLabel</name>
    <message>
        <source>Time %1</source>
        <translation>الوقت %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>To the start (Home)</source>
        <translation>إلى البداية (Home)</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>إطار إلى الخلف (السهم الأيسر)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (Space)</translation>
    </message>
    <message>
        <source>One frame on (Right)</source>
        <translation>إطار إلى الأمام (السهم الأيمن)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>إلى النهاية (End)</translation>
    </message>
    <message>
        <source>Start of the stretch here (I)</source>
        <translation>بداية الجزء هنا (I)</translation>
    </message>
    <message>
        <source>End of the stretch here (O)</source>
        <translation>نهاية الجزء هنا (O)</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>playing speed</comment>
        <translation>⁦%1×⁩</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>Playing speed (J slower, L faster)</source>
        <translation>سرعة التشغيل (J أبطأ، L أسرع)</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>تشغيل متكرر</translation>
    </message>
    <message>
        <source>Mute (M); hold the button for the volume</source>
        <translation>كتم (M)؛ اضغط مطوّلًا لمستوى الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (Space)</translation>
    </message>
    <message>
        <source>near frame %1 of %2</source>
        <translation>قرب الإطار %1 من %2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>إطار %1 من %2</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>إخراج من المقارنة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>إخراج %1 من المقارنة</translation>
    </message>
    <message>
        <source>Place for one more voice</source>
        <translation>مكان لصوت آخر</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>صوت آخر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>تالف</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>تصدير الاستهلاك</translation>
    </message>
    <message>
        <source>%1 in these days</source>
        <translation>‏%1 في هذه الأيام</translation>
    </message>
</context>
<context>
    <name>VendorMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a vendor and how many tasks</comment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>No vendor has such tasks</source>
        <translation>لا مزوّد لديه مهام كهذه</translation>
    </message>
</context>
<context>
    <name>VoiceFacets</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask every vendor for its voices again</source>
        <translation>سؤال كل مزوّد عن أصواته ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n voice(s)</source>
        <translation>
            <numerusform>%1، لا أصوات</numerusform>
            <numerusform>%1، صوت واحد</numerusform>
            <numerusform>%1، صوتان</numerusform>
            <numerusform>%1، %n أصوات</numerusform>
            <numerusform>%1، %n صوتًا</numerusform>
            <numerusform>%1، %n صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceTable</name>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
</context>
<context>
    <name>VoiceTarget</name>
    <message>
        <source>For</source>
        <comment>the job a voice is for</comment>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>What the voice is for</source>
        <translation>ما يُراد الصوت له</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>clip, language</comment>
        <translation>‏%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>Young</source>
        <translation>شاب</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>متوسط العمر</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>كبير السن</translation>
    </message>
    <message>
        <source>System</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Cloned</source>
        <translation>مستنسخ</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language, country</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Takes no voice for this job</source>
        <translation>لا يقبل صوتًا لهذه المهمة</translation>
    </message>
    <message>
        <source>Does not speak %1</source>
        <translation>لا ينطق %1</translation>
    </message>
    <message>
        <source>Not for %1</source>
        <comment>an operation</comment>
        <translation>ليس لـ«%1»</translation>
    </message>
    <message>
        <source>Not for this job: %1</source>
        <translation>ليس لهذه المهمة: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1 and %n more</source>
        <translation>
            <numerusform>مستعمل في %1</numerusform>
            <numerusform>مستعمل في %1 وآخر</numerusform>
            <numerusform>مستعمل في %1 واثنين آخرين</numerusform>
            <numerusform>مستعمل في %1 و%n أخرى</numerusform>
            <numerusform>مستعمل في %1 و%n أخرى</numerusform>
            <numerusform>مستعمل في %1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in %1</source>
        <translation>مستعمل في %1</translation>
    </message>
    <message>
        <source>A favourite; press F to drop it</source>
        <translation>مفضّل؛ اضغط F لإزالته من المفضّلة</translation>
    </message>
    <message>
        <source>Press F to make it a favourite</source>
        <translation>اضغط F لإضافته إلى المفضّلة</translation>
    </message>
    <message>
        <source>Compared; press C to take it out</source>
        <translation>في المقارنة؛ اضغط C لإخراجه</translation>
    </message>
    <message>
        <source>Press C to compare it, four at most</source>
        <translation>اضغط C لمقارنته، أربعة على الأكثر</translation>
    </message>
    <message>
        <source>Fits this job</source>
        <translation>يلائم هذه المهمة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستعملة حديثًا</translation>
    </message>
    <message>
        <source>Cloned by you</source>
        <translation>التي استنسختها</translation>
    </message>
    <message>
        <source>%1 does this job without asking for a voice.</source>
        <translation>ينفّذ %1 هذه المهمة دون أن يطلب صوتًا.</translation>
    </message>
    <message>
        <source>This voice does not speak %1. Choose one that does, or another language for the job.</source>
        <translation>هذا الصوت لا ينطق %1. اختر صوتًا ينطقها، أو لغة أخرى للمهمة.</translation>
    </message>
    <message>
        <source>%1 has no %2. Choose a voice of another vendor.</source>
        <comment>vendor, operation</comment>
        <translation>ليس لدى %1 عملية «%2». اختر صوتًا من مزوّد آخر.</translation>
    </message>
    <message>
        <source>Never read to the end</source>
        <translation>لم تُقرأ إلى آخرها قط</translation>
    </message>
    <message>
        <source>Read just now</source>
        <translation>قُرئت الآن</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago</source>
        <translation>
            <numerusform>قُرئت قبل أقل من دقيقة</numerusform>
            <numerusform>قُرئت قبل دقيقة</numerusform>
            <numerusform>قُرئت قبل دقيقتين</numerusform>
            <numerusform>قُرئت قبل %n دقائق</numerusform>
            <numerusform>قُرئت قبل %n دقيقة</numerusform>
            <numerusform>قُرئت قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago</source>
        <translation>
            <numerusform>قُرئت قبل أقل من ساعة</numerusform>
            <numerusform>قُرئت قبل ساعة</numerusform>
            <numerusform>قُرئت قبل ساعتين</numerusform>
            <numerusform>قُرئت قبل %n ساعات</numerusform>
            <numerusform>قُرئت قبل %n ساعة</numerusform>
            <numerusform>قُرئت قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago</source>
        <translation>
            <numerusform>قُرئت اليوم</numerusform>
            <numerusform>قُرئت قبل يوم</numerusform>
            <numerusform>قُرئت قبل يومين</numerusform>
            <numerusform>قُرئت قبل %n أيام</numerusform>
            <numerusform>قُرئت قبل %n يومًا</numerusform>
            <numerusform>قُرئت قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesDesk</name>
    <message>
        <source> %1 gets the job now.</source>
        <comment>vendor; follows another sentence</comment>
        <translation> تنتقل المهمة الآن إلى %1.</translation>
    </message>
    <message>
        <source>%1 speaks in this job.</source>
        <translation>الصوت في هذه المهمة: %1.</translation>
    </message>
    <message>
        <source>%1 speaks %2 in this job.</source>
        <translation>الصوت باللغة %2 في هذه المهمة: %1.</translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>العودة إلى المهمة</translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Name, accent or style</source>
        <translation>الاسم أو اللكنة أو الأسلوب</translation>
    </message>
    <message>
        <source>Search the voices</source>
        <translation>بحث في الأصوات</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <translation>استنساخ صوت…</translation>
    </message>
    <message>
        <source>No voices yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>Voices come from the vendors you have a key for, and from espeak-ng or flite on this computer. Add a key, and its voices are listed here.</source>
        <translation>تأتي الأصوات من المزوّدين الذين لك مفتاح لديهم، ومن espeak-ng أو flite على هذا الحاسوب. أضف مفتاحًا فتظهر أصواته هنا.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Reading the voices…</source>
        <translation>تُقرأ الأصوات…</translation>
    </message>
    <message>
        <source>They appear here page by page as the vendors tell them.</source>
        <translation>تظهر هنا صفحة بعد صفحة كما يذكرها المزوّدون.</translation>
    </message>
    <message>
        <source>No voice is like that</source>
        <translation>لا صوت بهذه الصفات</translation>
    </message>
    <message>
        <source>Take back a word of the search or a tick on the side, and more voices are shown.</source>
        <translation>احذف كلمة من البحث أو أزل علامة في الجانب فتظهر أصوات أكثر.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>Four voices are compared already. Take one out first.</source>
        <translation>في المقارنة أربعة أصوات. أخرج واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>يُقرأ…</translation>
    </message>
    <message>
        <source>%1 of %2 voices</source>
        <translation>‏%1 من %2 صوت</translation>
    </message>
    <message>
        <source>%1, reading %2…</source>
        <translation>%1، يُقرأ %2…</translation>
    </message>
    <message numerus="yes">
        <source>The voices of %1 could not be read to the end; the %n known stay.</source>
        <translation>
            <numerusform>تعذّرت قراءة أصوات %1 إلى آخرها؛ ولا أصوات معروفة.</numerusform>
            <numerusform>تعذّرت قراءة أصوات %1 إلى آخرها؛ يبقى الصوت الوحيد المعروف.</numerusform>
            <numerusform>تعذّرت قراءة أصوات %1 إلى آخرها؛ يبقى الصوتان المعروفان.</numerusform>
            <numerusform>تعذّرت قراءة أصوات %1 إلى آخرها؛ تبقى الأصوات الـ%n المعروفة.</numerusform>
            <numerusform>تعذّرت قراءة أصوات %1 إلى آخرها؛ تبقى الأصوات الـ%n المعروفة.</numerusform>
            <numerusform>تعذّرت قراءة أصوات %1 إلى آخرها؛ تبقى الأصوات الـ%n المعروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voices of %1 could not be read.</source>
        <translation>تعذّرت قراءة أصوات %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمال %1</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>استعمال هذا الصوت</translation>
    </message>
    <message>
        <source>Choose a voice in the list first</source>
        <translation>اختر صوتًا من القائمة أولًا</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>ا&amp;ستعمال %1</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;مفضّل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>Copy the voice’s &amp;id</source>
        <translation>&amp;نسخ معرّف الصوت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDesk</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يُغيَّر شيء. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>لم تُغيَّر أي مهمة.</numerusform>
            <numerusform>غُيّرت مهمة واحدة.</numerusform>
            <numerusform>غُيّرت مهمتان.</numerusform>
            <numerusform>غُيّرت %n مهام.</numerusform>
            <numerusform>غُيّرت %n مهمة.</numerusform>
            <numerusform>غُيّرت %n مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as before: sent or ended meanwhile.</source>
        <translation>
            <numerusform>لم تبق أي مهمة كما كانت.</numerusform>
            <numerusform>بقيت مهمة كما كانت: أُرسلت أو انتهت في الأثناء.</numerusform>
            <numerusform>بقيت مهمتان كما كانتا: أُرسلتا أو انتهتا في الأثناء.</numerusform>
            <numerusform>بقيت %n مهام كما كانت: أُرسلت أو انتهت في الأثناء.</numerusform>
            <numerusform>بقيت %n مهمة كما كانت: أُرسلت أو انتهت في الأثناء.</numerusform>
            <numerusform>بقيت %n مهمة كما كانت: أُرسلت أو انتهت في الأثناء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDesk</name>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>اختر المجلد المطلوب مراقبته.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا مجلد كهذا.</translation>
    </message>
    <message>
        <source>Choose in the Job panel what is to be done, then come back here.</source>
        <translation>اختر العمل المطلوب في لوحة المهمة، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Write {from} or {to} where the name tells a language, and * for the rest: *.{from}</source>
        <translation>اكتب {from} أو {to} حيث يدل الاسم على لغة، و⁦*⁩ للباقي: ⁦*.{from}⁩</translation>
    </message>
    <message>
        <source>Results would go into the watched folder and be taken for new files. Choose another folder for results in the Job panel.</source>
        <translation>ستصل النتائج إلى المجلد المراقب نفسه وتُؤخذ على أنها ملفات جديدة. اختر للنتائج مجلدًا آخر في لوحة المهمة.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>No folder is watched yet</source>
        <translation>لا مجلد مراقبًا بعد</translation>
    </message>
    <message>
        <source>Whatever video you put into a watched folder is queued by itself, once, as the Job panel says.</source>
        <translation>كل فيديو تضعه في مجلد مراقب يُضاف إلى الطابور تلقائيًا، مرة واحدة، كما تحدد لوحة المهمة.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <source>They are watched while Babelreel is open. Files that are in a folder already are taken too.</source>
        <translation>تُراقب ما دام Babelreel مفتوحًا. وتُؤخذ أيضًا الملفات الموجودة في المجلد من قبل.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WatchFolders</name>
    <message>
        <source>%1 into what the name says, at %2</source>
        <translation>‏%1 إلى ما يدل عليه الاسم، لدى %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>‏%1 لدى %2</translation>
    </message>
    <message>
        <source>%1 into %2 at %3</source>
        <translation>‏%1 إلى %2 لدى %3</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>العمل المطلوب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>ready here</source>
        <translation>جاهز هنا</translation>
    </message>
    <message>
        <source>ready here: %1</source>
        <translation>جاهز هنا: %1</translation>
    </message>
    <message>
        <source>ready with %1</source>
        <translation>جاهز مع %1</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>يلزمه مفتاح</translation>
    </message>
    <message>
        <source>A vendor does this with a key of yours. Add one under “Cloud vendors”.</source>
        <translation>ينفّذ هذا مزوّد بمفتاح منك. أضف مفتاحًا تحت «مزوّدو السحابة».</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>New language, new voice, same clip</source>
        <translation>لغة جديدة وصوت جديد والمقطع نفسه</translation>
    </message>
    <message>
        <source>The words of the clip in another language, as subtitles</source>
        <translation>كلمات المقطع بلغة أخرى، ترجمةً نصية</translation>
    </message>
    <message>
        <source>Take out subtitles or a watermark from boxes you draw</source>
        <translation>إزالة الترجمة النصية أو العلامة المائية من مستطيلات ترسمها</translation>
    </message>
    <message>
        <source>Move the mouth to a new sound track</source>
        <translation>تحريك الفم على صوت جديد</translation>
    </message>
    <message>
        <source>Put one face in place of another</source>
        <translation>وضع وجه مكان آخر</translation>
    </message>
    <message>
        <source>Type a text and hear it in a voice</source>
        <translation>اكتب نصًا واسمعه بصوت</translation>
    </message>
    <message>
        <source>Make a voice from a recording, with consent</source>
        <translation>صنع صوت من تسجيل، بموافقة صاحبه</translation>
    </message>
    <message>
        <source>Take voices and background sound apart</source>
        <translation>فصل الأصوات عن صوت الخلفية</translation>
    </message>
    <message>
        <source>Let a talking head say your text</source>
        <translation>دع وجهًا متكلمًا يقول نصك</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What do you want to do with a video?</source>
        <translation>ماذا تريد أن تفعل بالفيديو؟</translation>
    </message>
    <message>
        <source>Add a clip, choose one of these, then press Queue. Nothing leaves this computer until you do.</source>
        <translation>أضف مقطعًا، ثم اختر إحدى هذه، ثم اضغط «أضف إلى الطابور». لا يغادر شيء هذا الحاسوب قبل ذلك.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>WherePanel</name>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Where work is done</source>
        <translation>مكان التنفيذ</translation>
    </message>
    <message>
        <source>no account needed to start</source>
        <translation>للبدء بلا حساب</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>أضف إلى الطابور</translation>
    </message>
    <message>
        <source>Price and checks appear with the first clip.</source>
        <translation>يظهر السعر والفحوص مع أول مقطع.</translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation>جودة مسودّة</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Cloud vendors</source>
        <translation>مزوّدو السحابة</translation>
    </message>
    <message>
        <source>your own keys</source>
        <translation>بمفاتيحك</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Who</source>
        <translation>من ينفّذ</translation>
    </message>
    <message>
        <source>a language, this clip</source>
        <translation>لكل لغة، هذا المقطع</translation>
    </message>
    <message numerus="yes">
        <source>a language, these %n clips</source>
        <translation>
            <numerusform>لكل لغة، لا مقاطع</numerusform>
            <numerusform>لكل لغة، هذا المقطع</numerusform>
            <numerusform>لكل لغة، هذان المقطعان</numerusform>
            <numerusform>لكل لغة، المقاطع الـ%n</numerusform>
            <numerusform>لكل لغة، المقاطع الـ%n</numerusform>
            <numerusform>لكل لغة، المقاطع الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>this clip</source>
        <translation>هذا المقطع</translation>
    </message>
    <message numerus="yes">
        <source>these %n clips</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>هذا المقطع</numerusform>
            <numerusform>هذان المقطعان</numerusform>
            <numerusform>هذه المقاطع الـ%n</numerusform>
            <numerusform>هذه المقاطع الـ%n</numerusform>
            <numerusform>هذه المقاطع الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Your rate</source>
        <translation>سعرك</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This clip is too long to be made small enough without spoiling the picture. Cut it into parts.</source>
        <translation>هذا المقطع أطول من أن يُصغَّر بما يكفي دون إفساد الصورة. قسّمه أجزاء.</translation>
    </message>
    <message>
        <source>This picture is too small, or of too long a shape, to be made to fit.</source>
        <translation>هذه الصورة أصغر أو أكثر استطالة من أن تُلاءَم.</translation>
    </message>
    <message>
        <source>None of the kinds of file that are taken here can be made on this computer.</source>
        <translation>لا يمكن صنع أي نوع من الملفات المقبولة هنا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This file does not tell how long it is, so it cannot be made to fit.</source>
        <translation>لا يذكر هذا الملف طوله، فلا يمكن ملاءمته.</translation>
    </message>
    <message>
        <source>A picture that stands still and a film cannot be made from each other.</source>
        <translation>لا تُصنع صورة ثابتة من فيلم ولا فيلم من صورة ثابتة.</translation>
    </message>
    <message>
        <source>This clip was converted and is still not within the limits.</source>
        <translation>حُوّل هذا المقطع وما زال خارج الحدود.</translation>
    </message>
    <message>
        <source>Subtitle file</source>
        <translation>ملف ترجمة نصية</translation>
    </message>
    <message>
        <source>Box on the picture</source>
        <translation>مستطيل على الصورة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت المتحدث</translation>
    </message>
    <message>
        <source>The file to be checked is gone: %1. Put it back and go on, or retry to have it written again.</source>
        <translation>الملف المراد فحصه مفقود: %1. أعده ثم تابع، أو أعد المحاولة ليُكتب من جديد.</translation>
    </message>
    <message>
        <source>The file is gone: %1. Put it back or add it again.</source>
        <translation>الملف مفقود: %1. أعده إلى مكانه أو أضفه ثانية.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>تعذّرت قراءة %1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is not a video or sound file that can be opened.</source>
        <translation>الملف %1 ليس فيديو أو صوتًا يمكن فتحه.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came.</source>
        <translation>الملف %1 مبتور: نهايته ناقصة. انسخه من مصدره ثانية.</translation>
    </message>
    <message>
        <source>%1 changed while it was being sent. Nothing was queued with it; retry when it is finished.</source>
        <translation>تغيّر %1 أثناء إرساله. لم يُضف به شيء إلى الطابور؛ أعد المحاولة متى اكتمل.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>لا صورة في هذا الملف.</translation>
    </message>
    <message>
        <source>There is no sound in this clip, so there is nothing to dub.</source>
        <translation>لا صوت في هذا المقطع، فلا شيء لدبلجته.</translation>
    </message>
    <message>
        <source>The clip is %1 long, the limit is %2.</source>
        <translation>طول المقطع %1، والحد %2.</translation>
    </message>
    <message>
        <source>The clip is %1 long, at least %2 is needed.</source>
        <translation>طول المقطع %1، ويلزم %2 على الأقل.</translation>
    </message>
    <message>
        <source>The file has %1, the limit is %2.</source>
        <translation>حجم الملف %1، والحد %2.</translation>
    </message>
    <message>
        <source>The clip has %1 frames a second, the limit is %2.</source>
        <translation>في المقطع %1 إطار في الثانية، والحد %2.</translation>
    </message>
    <message>
        <source>Files of the kind “%1” are not taken here. Possible: %2.</source>
        <translation>لا تُقبل هنا ملفات من نوع «%1». الممكن: %2.</translation>
    </message>
    <message>
        <source>No words to translate were found. Put a subtitle file (.srt) of the same name beside the clip, or choose one.</source>
        <translation>لم يُعثر على كلمات للترجمة. ضع بجانب المقطع ملف ترجمة نصية (⁦.srt⁩) بالاسم نفسه، أو اختر ملفًا.</translation>
    </message>
    <message>
        <source>Line %2 of %1 should tell from when to when a subtitle is shown, and cannot be read. Correct it, then go on.</source>
        <translation>السطر %2 من %1 يجب أن يذكر وقت ظهور العبارة من متى إلى متى، ولا يمكن قراءته. صحّحه ثم تابع.</translation>
    </message>
    <message>
        <source>No subtitle could be read from %1. Check that it is a subtitle file.</source>
        <translation>لم تُقرأ أي ترجمة نصية من %1. تأكد أنه ملف ترجمة نصية.</translation>
    </message>
    <message>
        <source>The subtitle file %1 cannot be opened.</source>
        <translation>لا يمكن فتح ملف الترجمة النصية %1.</translation>
    </message>
    <message>
        <source>The picture is coded as %1; possible here: %2. “Fit” converts it.</source>
        <translation>الصورة مرمّزة بـ %1؛ والممكن هنا: %2. «ملاءمة» تحوّلها.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; each side must have between %2 and %3.</source>
        <translation>أبعاد الصورة %1 بكسل؛ ويجب أن يكون كل ضلع بين %2 و%3.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: %1.</source>
        <translation>بكسلات الصورة أكثر من المسموح: %1.</translation>
    </message>
    <message>
        <source>Draw a box on the picture first: the mode “%1” needs one.</source>
        <translation>ارسم مستطيلًا على الصورة أولًا: يحتاج إليه الوضع «%1».</translation>
    </message>
    <message>
        <source>There are %1 boxes, but only %2 can be sent here. Take the others away.</source>
        <translation>عدد المستطيلات %1، ولا يُرسل هنا إلا %2. أزل الباقي.</translation>
    </message>
    <message>
        <source>A box of the kind “%1” is not taken here.</source>
        <translation>لا يُقبل هنا مستطيل من نوع «%1».</translation>
    </message>
    <message>
        <source>The size of the picture is needed to place the boxes. Give it with --frame-size 1920x1080, or use a file.</source>
        <translation>يلزم حجم الصورة لوضع المستطيلات. اذكره بـ ⁦--frame-size 1920x1080⁩ أو استعمل ملفًا.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together. Take one of them away.</source>
        <translation>لا يجتمع «%1» و«%2». أزل أحدهما.</translation>
    </message>
    <message>
        <source>“%1” is not taken here. Take it away.</source>
        <translation>لا يُقبل «%1» هنا. أزله.</translation>
    </message>
    <message>
        <source>The subtitle at %1 overlaps another one, ends before it starts, or comes after the end of the clip. Mend the file first.</source>
        <translation>العبارة عند %1 تتداخل مع غيرها، أو تنتهي قبل أن تبدأ، أو تقع بعد نهاية المقطع. أصلح الملف أولًا.</translation>
    </message>
    <message>
        <source>Only secure links (https) are taken here: %1</source>
        <translation>لا تُقبل هنا إلا الروابط الآمنة (https): %1</translation>
    </message>
    <message>
        <source>Write down who agreed that this voice is cloned, when and for what.</source>
        <translation>اكتب من وافق على استنساخ هذا الصوت، ومتى، وعلى ماذا.</translation>
    </message>
    <message>
        <source>%1 only takes links. Set up a bucket for your files under Accounts, or add a link instead of a file.</source>
        <translation>لا يقبل %1 إلا الروابط. أعدّ حاوية لملفاتك في «الحسابات»، أو أضف رابطًا بدل الملف.</translation>
    </message>
    <message>
        <source>The bucket %1 did not take the file. Check its name and keys under Accounts.</source>
        <translation>لم تقبل الحاوية %1 الملف. تحقق من اسمها ومفاتيحها في «الحسابات».</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See --help.</source>
        <translation>لا أمر باسم «%1». انظر ⁦--help⁩.</translation>
    </message>
    <message>
        <source>There is no vendor called “%1”.</source>
        <translation>لا مزوّد باسم «%1».</translation>
    </message>
    <message>
        <source>There is no operation called “%1”.</source>
        <translation>لا عملية باسم «%1».</translation>
    </message>
    <message>
        <source>This is not offered there.</source>
        <translation>هذا غير متاح هناك.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>ينقص شيء: %1.</translation>
    </message>
    <message>
        <source>Type the text to be spoken.</source>
        <translation>اكتب النص المراد نطقه.</translation>
    </message>
    <message>
        <source>Choose the language that is spoken in the clip.</source>
        <translation>اختر اللغة المنطوقة في المقطع.</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>اختر لغة للترجمة إليها.</translation>
    </message>
    <message>
        <source>%1 is not offered here.</source>
        <translation>اللغة %1 غير متاحة هنا.</translation>
    </message>
    <message>
        <source>%1 into %2 is not possible here.</source>
        <translation>الترجمة من %1 إلى %2 غير ممكنة هنا.</translation>
    </message>
    <message>
        <source>The clip is in %1 already.</source>
        <translation>لغة المقطع %1 أصلًا.</translation>
    </message>
    <message>
        <source>Choose a voice.</source>
        <translation>اختر صوتًا.</translation>
    </message>
    <message>
        <source>Choose a voice, or tick “%1”.</source>
        <translation>اختر صوتًا، أو علّم «%1».</translation>
    </message>
    <message>
        <source>There is no voice “%1” for this language.</source>
        <translation>لا صوت باسم «%1» لهذه اللغة.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>لا خيار باسم «%1» هنا.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>يجب أن يكون «%1» أحد هذه: %2.</translation>
    </message>
    <message>
        <source>“%1” does not go together with “%2”.</source>
        <translation>لا يجتمع «%1» و«%2».</translation>
    </message>
    <message>
        <source>This link cannot be used: it holds blanks or special characters, or it is no link: %1</source>
        <translation>لا يمكن استعمال هذا الرابط: فيه فراغات أو محارف خاصة، أو ليس رابطًا: %1</translation>
    </message>
    <message>
        <source>Refused: the connection to %1 would not be secure (https with a valid certificate). Nothing was sent to it.</source>
        <translation>رُفض: الاتصال بـ %1 لن يكون آمنًا (https بشهادة صالحة). لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one or change its permissions.</source>
        <translation>لا تمكن الكتابة في المجلد %1. اختر غيره أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and press Retry; nothing is paid again.</source>
        <translation>القرص ممتلئ. أفسح مكانًا ثم اضغط «إعادة المحاولة»؛ لا يُدفع شيء ثانية.</translation>
    </message>
    <message>
        <source>The name of the result would be too long.</source>
        <translation>سيكون اسم النتيجة أطول من المسموح.</translation>
    </message>
    <message>
        <source>The result did not arrive whole. Retry fetches the rest; nothing is paid again.</source>
        <translation>لم تصل النتيجة كاملة. «إعادة المحاولة» تجلب الباقي؛ لا يُدفع شيء ثانية.</translation>
    </message>
    <message>
        <source>The other side sends almost nothing: under 1 KB a second for a minute.</source>
        <translation>لا يكاد الطرف الآخر يرسل شيئًا: أقل من ⁦1 KB⁩ في الثانية طوال دقيقة.</translation>
    </message>
    <message>
        <source>What arrived is no usable file. Retry fetches it again; nothing is paid again.</source>
        <translation>ما وصل ليس ملفًا صالحًا. «إعادة المحاولة» تجلبه ثانية؛ لا يُدفع شيء ثانية.</translation>
    </message>
    <message>
        <source>The vendor no longer has this file under its link.</source>
        <translation>لم يعد هذا الملف لدى المزوّد عند رابطه.</translation>
    </message>
    <message>
        <source>A program is missing. Install it with: sudo apt install %1</source>
        <translation>ينقص برنامج. ثبّته بالأمر: sudo apt install %1</translation>
    </message>
    <message>
        <source>No font here has the letters of these subtitles. Install one with: sudo apt install %1</source>
        <translation>لا خط هنا فيه أحرف هذه الترجمة النصية. ثبّت خطًا بالأمر: sudo apt install %1</translation>
    </message>
    <message>
        <source>The program %1 failed on this clip.</source>
        <translation>أخفق البرنامج %1 مع هذا المقطع.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Add one under Accounts.</source>
        <translation>لا مفتاح لـ %1 بعد. أضف مفتاحًا في «الحسابات».</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Unlock it, or enter the key again under Accounts.</source>
        <translation>سلسلة المفاتيح في هذا الحاسوب لا تستجيب. افتح قفلها، أو أدخل المفتاح ثانية في «الحسابات».</translation>
    </message>
    <message>
        <source>This profile was written by a newer Babelreel. Update the program to open it.</source>
        <translation>كتب هذا الملفَ الشخصي إصدارٌ أحدث من Babelreel. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>The list of tasks cannot be read or written.</source>
        <translation>تعذّرت قراءة قائمة المهام أو الكتابة فيها.</translation>
    </message>
    <message>
        <source>The list of tasks cannot be written: %1 is read-only. Change its permissions and start again.</source>
        <translation>تعذّرت الكتابة في قائمة المهام: %1 للقراءة فقط. غيّر أذوناته وابدأ ثانية.</translation>
    </message>
    <message>
        <source>Another Babelreel is working with this profile and does not answer.</source>
        <translation>نسخة أخرى من Babelreel تعمل بهذا الملف الشخصي ولا تستجيب.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged. It is not sent again unless you say so.</source>
        <translation>أُرسلت ولم يأتِ رد: ربما احتُسبت كلفتها. لا تُرسل ثانية ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer; may have been charged. It is not sent again unless you say so.</source>
        <translation>أُرسلت في %1 ولا رد؛ ربما احتُسبت كلفتها. لا تُرسل ثانية ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer. The vendor&apos;s list of tasks does not have it: it was probably not taken, and not charged.</source>
        <translation>أُرسلت في %1 ولا رد. ليست في قائمة مهام المزوّد: الأرجح أنه لم يقبلها ولم يحتسب كلفتها.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer. Several tasks at the vendor could be this one: %2.</source>
        <translation>أُرسلت في %1 ولا رد. قد تكون إحدى مهام عدة لدى المزوّد: %2.</translation>
    </message>
    <message>
        <source>This would cost %1 credits, your limit for one task is %2.</source>
        <translation>ستكلّف هذه %1 من الرصيد، وحدّك للمهمة الواحدة %2.</translation>
    </message>
    <message>
        <source>With this, the batch would cost %1 credits; your limit for a batch is %2.</source>
        <translation>ستبلغ كلفة الدفعة مع هذه %1 من الرصيد؛ وحدّك للدفعة %2.</translation>
    </message>
    <message>
        <source>With this, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.</source>
        <translation>ستبلغ كلفة اليوم مع هذه %1 من الرصيد؛ وحدّك اليومي %2. تتابع غدًا، أو حين ترفع الحد.</translation>
    </message>
    <message>
        <source>With this, %1 credits would be spent in all; your limit for this vendor is %2.</source>
        <translation>سيبلغ الإنفاق كله مع هذه %1 من الرصيد؛ وحدّك لهذا المزوّد %2.</translation>
    </message>
    <message>
        <source>The price is not known, so it cannot be held against your limit of %1 credits.</source>
        <translation>السعر غير معروف، فلا يمكن قياسه بحدّك البالغ %1 من الرصيد.</translation>
    </message>
    <message>
        <source>The membership has ended or the key is wrong. Renew the membership or check the key under Accounts.</source>
        <translation>انتهى الاشتراك أو المفتاح خاطئ. جدّد الاشتراك أو تحقق من المفتاح في «الحسابات».</translation>
    </message>
    <message>
        <source>This needs another plan at the vendor. Upgrade there, then press Retry.</source>
        <translation>يحتاج هذا إلى باقة أخرى لدى المزوّد. رقِّ باقتك هناك، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The vendor has blocked this account. Ask its support.</source>
        <translation>حظر المزوّد هذا الحساب. اسأل الدعم لديه.</translation>
    </message>
    <message>
        <source>The vendor found no usable face. Use a clear picture of one person from the front.</source>
        <translation>لم يجد المزوّد وجهًا صالحًا. استعمل صورة واضحة لشخص واحد من الأمام.</translation>
    </message>
    <message>
        <source>The vendor does not accept this content.</source>
        <translation>لا يقبل المزوّد هذا المحتوى.</translation>
    </message>
    <message>
        <source>The vendor could not load the file from its link. Check that the link is public, then press Retry.</source>
        <translation>لم يستطع المزوّد جلب الملف من رابطه. تأكد أن الرابط عام، ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The vendor has made this already and does not make it twice.</source>
        <translation>صنع المزوّد هذا من قبل ولا يصنعه مرتين.</translation>
    </message>
    <message>
        <source>The server speaks another version of this vendor&apos;s interface. Check the address under Accounts, Advanced.</source>
        <translation>يستعمل الخادم إصدارًا آخر من واجهة هذا المزوّد. تحقق من العنوان في «الحسابات»، ثم «متقدم».</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer says nothing about this language: it may have been charged. Look at your account there.</source>
        <translation>لا يذكر رد المزوّد شيئًا عن هذه اللغة: ربما احتُسبت كلفتها. راجع حسابك هناك.</translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was charged.</source>
        <translation>تعذّر الوصول إلى الخادم. لم تُحتسب أي كلفة.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يردّ الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت.</translation>
    </message>
    <message>
        <source>The vendor refused the key. Check it under Accounts.</source>
        <translation>رفض المزوّد المفتاح. تحقق منه في «الحسابات».</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up, then press Retry.</source>
        <translation>نفد رصيد الحساب. اشحنه ثم اضغط «إعادة المحاولة».</translation>
    </message>
    <message>
        <source>The vendor asks us to slow down.</source>
        <translation>يطلب المزوّد أن نبطئ.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own queue is full.</source>
        <translation>طابور المزوّد نفسه ممتلئ.</translation>
    </message>
    <message>
        <source>The vendor refused this job.</source>
        <translation>رفض المزوّد هذه المهمة.</translation>
    </message>
    <message>
        <source>The vendor does not know this any more.</source>
        <translation>لم يعد المزوّد يعرف هذا.</translation>
    </message>
    <message>
        <source>It failed at the vendor.</source>
        <translation>فشلت لدى المزوّد.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم رد المزوّد.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged.</source>
        <translation>أُرسلت ولم يأتِ رد: ربما احتُسبت كلفتها.</translation>
    </message>
    <message>
        <source>This is not possible as it was asked.</source>
        <translation>هذا غير ممكن كما طُلب.</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <translation>‏%1 وجاء فيه: %2</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>Not a video or sound</source>
        <translation>ليس فيديو ولا صوتًا</translation>
    </message>
    <message>
        <source>Cut off: end is missing</source>
        <translation>مبتور: نهايته ناقصة</translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation>لا صوت لدبلجته</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>محتسب</translation>
    </message>
    <message>
        <source>Charged, not told</source>
        <translation>محتسب، لم يُذكر</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Unexplained loss</source>
        <translation>نقص بلا تفسير</translation>
    </message>
    <message>
        <source>Unexplained gain</source>
        <translation>زيادة بلا تفسير</translation>
    </message>
    <message>
        <source>%1 more are gone than these tasks explain: somebody else may use this key, or the vendor charged differently. Compare with the usage at the vendor.</source>
        <translation>نقص الرصيد %1 فوق ما تفسره هذه المهام: ربما يستعمل غيرك هذا المفتاح، أو احتسب المزوّد على نحو آخر. قارن بالاستهلاك لدى المزوّد.</translation>
    </message>
    <message>
        <source>%1 fewer are gone than these tasks explain: the vendor gave some back or charged less.</source>
        <translation>نقص الرصيد أقل مما تفسره هذه المهام بـ %1: ردّ المزوّد بعضه أو احتسب أقل.</translation>
    </message>
    <message>
        <source>Translate &amp; dub</source>
        <translation>ترجمة ودبلجة</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>مزامنة الشفاه</translation>
    </message>
    <message>
        <source>Swap a face</source>
        <translation>تبديل وجه</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation>استنساخ صوت</translation>
    </message>
    <message>
        <source>Separate voice and music</source>
        <translation>فصل الكلام عن الموسيقى</translation>
    </message>
    <message>
        <source>Avatar video</source>
        <translation>فيديو أفاتار</translation>
    </message>
    <message>
        <source>Avatar from a photo</source>
        <translation>أفاتار من صورة</translation>
    </message>
    <message>
        <source>Avatar from a video</source>
        <translation>أفاتار من فيديو</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>استنساخ</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>أفاتار</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Voice alone</source>
        <translation>الكلام وحده</translation>
    </message>
    <message>
        <source>Music alone</source>
        <translation>الموسيقى وحدها</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>سطر ترجمة</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>علامة مائية</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Read text</source>
        <translation>قراءة نص</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>أُنفق %1 من %2</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>أُنفق %1</translation>
    </message>
    <message>
        <source>Keep the speaker&apos;s own voice</source>
        <translation>إبقاء صوت المتحدث نفسه</translation>
    </message>
    <message>
        <source>The vendor imitates the voice in the clip; no other voice is needed then.</source>
        <translation>يحاكي المزوّد الصوت في المقطع، فلا حاجة إلى صوت آخر.</translation>
    </message>
    <message>
        <source>Several speakers</source>
        <translation>عدة متحدثين</translation>
    </message>
    <message>
        <source>The vendor tells the speakers apart and gives each a voice; none is chosen here then.</source>
        <translation>يميّز المزوّد المتحدثين ويعطي كلًا صوتًا، فلا يُختار هنا أي صوت.</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>عدد المتحدثين</translation>
    </message>
    <message>
        <source>How many people speak in the clip. Automatic: the vendor counts them.</source>
        <translation>كم شخصًا يتكلم في المقطع. تلقائي: يعدّهم المزوّد.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>ما يُمسح</translation>
    </message>
    <message>
        <source>Automatic finds subtitles and watermarks by itself. For the others, mark a box on the picture.</source>
        <translation>«تلقائي» يجد الترجمة النصية والعلامات المائية بنفسه. للبقية علّم مستطيلًا على الصورة.</translation>
    </message>
    <message>
        <source>Show the subtitles in the picture</source>
        <translation>إظهار الترجمة النصية في الصورة</translation>
    </message>
    <message>
        <source>The vendor puts them into the video.</source>
        <translation>يضعها المزوّد في الفيديو.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>How the text is spoken. Automatic goes by the text; some cloned voices know nothing else.</source>
        <translation>كيف يُنطق النص. «تلقائي» يتبع النص؛ وبعض الأصوات المستنسخة لا تعرف غيره.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Whether “$5” is read as “five dollars” or sign by sign.</source>
        <translation>هل تُقرأ «⁦$5⁩» «خمسة دولارات» أم رمزًا رمزًا.</translation>
    </message>
    <message>
        <source>Stop for corrections</source>
        <translation>توقف للتصحيح</translation>
    </message>
    <message>
        <source>The words are written to a subtitle file. Correct them there; it goes on when you say so.</source>
        <translation>تُكتب الكلمات في ملف ترجمة نصية. صحّحها هناك؛ وتتابع المهمة حين تطلب ذلك.</translation>
    </message>
    <message>
        <source>Burn the subtitles into the picture</source>
        <translation>تثبيت الترجمة النصية في الصورة</translation>
    </message>
    <message>
        <source>They can no longer be switched off, and the video is encoded anew.</source>
        <translation>لا يمكن إطفاؤها بعد ذلك، ويُرمَّز الفيديو من جديد.</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>الصوت الأصلي</translation>
    </message>
    <message>
        <source>What happens to the sound of the clip under the new voice.</source>
        <translation>ما يحدث لصوت المقطع تحت الصوت الجديد.</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>Words a minute.</source>
        <translation>كلمات في الدقيقة.</translation>
    </message>
    <message>
        <source>Move the lips to the new words</source>
        <translation>تحريك الشفاه مع الكلمات الجديدة</translation>
    </message>
    <message>
        <source>The mouths in the picture are made to fit the translation. The same clip is done once a language.</source>
        <translation>تُعدَّل الأفواه في الصورة لتوافق الترجمة. ويُعالَج المقطع نفسه مرة لكل لغة.</translation>
    </message>
    <message>
        <source>0 leaves the counting to the vendor.</source>
        <translation>‏0 يترك العدّ للمزوّد.</translation>
    </message>
    <message>
        <source>Take the background music away</source>
        <translation>إزالة موسيقى الخلفية</translation>
    </message>
    <message>
        <source>Captions in the picture</source>
        <translation>ترجمة نصية في الصورة</translation>
    </message>
    <message>
        <source>A subtitle file of your own needs one of the choices with captions.</source>
        <translation>ملف ترجمتك يحتاج إلى أحد الخيارات التي فيها ترجمة نصية.</translation>
    </message>
    <message>
        <source>Let the length change</source>
        <translation>السماح بتغيّر الطول</translation>
    </message>
    <message>
        <source>The result may be longer or shorter than the clip, so that nobody has to hurry.</source>
        <translation>قد تكون النتيجة أطول من المقطع أو أقصر، كي لا يتعجل أحد في الكلام.</translation>
    </message>
    <message>
        <source>Way of speaking</source>
        <translation>أسلوب الكلام</translation>
    </message>
    <message>
        <source>Words left as they are</source>
        <translation>كلمات تبقى كما هي</translation>
    </message>
    <message>
        <source>Names and brands, parted by commas.</source>
        <translation>أسماء وعلامات تجارية، تفصلها الفاصلة اللاتينية (,).</translation>
    </message>
    <message>
        <source>Fixed translations</source>
        <translation>ترجمات ثابتة</translation>
    </message>
    <message>
        <source>For instance: hi=hello, bad=good</source>
        <translation>مثلًا: hi=hello, bad=good</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>A word and how it is said, for instance: SQL=sequel</source>
        <translation>كلمة وكيف تُنطق، مثلًا: SQL=sequel</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>ما يؤدي إليه الرابط</translation>
    </message>
    <message>
        <source>Automatic goes by the ending of its name.</source>
        <translation>«تلقائي» يتبع امتداد اسمه.</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>ما المطلوب صنعه</translation>
    </message>
    <message>
        <source>Automatic makes what was put in. Sound alone cannot become a video.</source>
        <translation>«تلقائي» يصنع من نوع ما أُدخل. الصوت وحده لا يصير فيديو.</translation>
    </message>
    <message>
        <source>The subtitle file holds</source>
        <translation>في ملف الترجمة</translation>
    </message>
    <message>
        <source>The words as they are spoken in the clip, or a finished translation that is only to be dubbed.</source>
        <translation>الكلمات كما تُنطق في المقطع، أو ترجمة جاهزة للدبلجة فقط.</translation>
    </message>
    <message>
        <source>At least so many speakers</source>
        <translation>المتحدثون على الأقل</translation>
    </message>
    <message>
        <source>At most so many speakers</source>
        <translation>المتحدثون على الأكثر</translation>
    </message>
    <message>
        <source>Advice for the translation</source>
        <translation>إرشادات للترجمة</translation>
    </message>
    <message>
        <source>In your own words: tone, audience, how names are handled.</source>
        <translation>بكلماتك: النبرة والجمهور وكيف تُعامَل الأسماء.</translation>
    </message>
    <message>
        <source>The number of the person who speaks, from the list of avatars.</source>
        <translation>رقم الشخص المتكلم، من قائمة الأفاتارات.</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>شكل الصورة</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>الاقتطاع</translation>
    </message>
    <message>
        <source>Shows only a part of the avatar. Only for avatars made of photos.</source>
        <translation>يعرض جزءًا من الأفاتار فقط. للأفاتارات المصنوعة من صور وحدها.</translation>
    </message>
    <message>
        <source>Position from the left</source>
        <translation>البعد من اليسار</translation>
    </message>
    <message>
        <source>Where the avatar stands, in pixels of the new video.</source>
        <translation>موضع الأفاتار ببكسلات الفيديو الجديد.</translation>
    </message>
    <message>
        <source>Position from above</source>
        <translation>البعد من الأعلى</translation>
    </message>
    <message>
        <source>Size of the avatar</source>
        <translation>حجم الأفاتار</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>The number of an expression from the list of templates. Only for avatars made of photos.</source>
        <translation>رقم تعبير من قائمة القوالب. للأفاتارات المصنوعة من صور وحدها.</translation>
    </message>
    <message>
        <source>Number of the sound</source>
        <translation>رقم الصوت</translation>
    </message>
    <message>
        <source>Needed where the sound was spoken by one of the vendor&apos;s own voices.</source>
        <translation>يلزم إن كان الصوت من أصوات المزوّد نفسه.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>A picture that you add is used without this, too.</source>
        <translation>الصورة التي تضيفها تُستعمل دون هذا أيضًا.</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>For instance: rgb (0, 255, 0)</source>
        <translation>مثلًا: ⁦rgb (0, 255, 0)⁩</translation>
    </message>
    <message>
        <source>Size of the background picture</source>
        <translation>حجم صورة الخلفية</translation>
    </message>
    <message>
        <source>Maker of the voice</source>
        <translation>صانع الصوت</translation>
    </message>
    <message>
        <source>Comes with the voice that is chosen from the list.</source>
        <translation>يأتي مع الصوت المختار من القائمة.</translation>
    </message>
    <message>
        <source>A cloned voice</source>
        <translation>صوت مستنسخ</translation>
    </message>
    <message>
        <source>One of the styles that the voice has.</source>
        <translation>أحد أساليب هذا الصوت.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>What is possible depends on the maker of the voice.</source>
        <translation>الممكن يتوقف على صانع الصوت.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>حدّة الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أهدأ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>What I mark</source>
        <translation>ما أعلّمه</translation>
    </message>
    <message>
        <source>All but what I mark</source>
        <translation>كل شيء إلا ما أعلّمه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Add the original subtitles</source>
        <translation>إضافة الترجمة النصية الأصلية</translation>
    </message>
    <message>
        <source>Add subtitles in the new language</source>
        <translation>إضافة ترجمة نصية باللغة الجديدة</translation>
    </message>
    <message>
        <source>Replace the ones in the picture by the translation</source>
        <translation>استبدال ما في الصورة بالترجمة</translation>
    </message>
    <message>
        <source>Add translated subtitles</source>
        <translation>إضافة ترجمة نصية مترجمة</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>بلا توقف</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>قبل الترجمة</translation>
    </message>
    <message>
        <source>After translating</source>
        <translation>بعد الترجمة</translation>
    </message>
    <message>
        <source>Before and after translating</source>
        <translation>قبل الترجمة وبعدها</translation>
    </message>
    <message>
        <source>Video and sound</source>
        <translation>فيديو وصوت</translation>
    </message>
    <message>
        <source>What is said in the clip</source>
        <translation>ما يُقال في المقطع</translation>
    </message>
    <message>
        <source>The finished translation</source>
        <translation>الترجمة الجاهزة</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>مهني</translation>
    </message>
    <message>
        <source>Affectionate</source>
        <translation>حنون</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>مبتهج</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>مكتئب</translation>
    </message>
    <message>
        <source>Disgruntled</source>
        <translation>ساخط</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>محرج</translation>
    </message>
    <message>
        <source>Empathetic</source>
        <translation>متعاطف</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>متحمس</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>خائف</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>ودود</translation>
    </message>
    <message>
        <source>Unfriendly</source>
        <translation>غير ودود</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>حزين</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>جاد</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>مسترخٍ</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>سعيد</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>متفاجئ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <translation>رمزًا رمزًا</translation>
    </message>
    <message>
        <source>Wide (16:9)</source>
        <translation>عريض (16:9)</translation>
    </message>
    <message>
        <source>Upright (9:16)</source>
        <translation>طولي (9:16)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دائري</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>لون</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was incomplete; %n task(s) were put right from the journal.</source>
        <translation>
            <numerusform>كانت قائمة المهام ناقصة؛ ولم يلزم تصحيح أي مهمة.</numerusform>
            <numerusform>كانت قائمة المهام ناقصة؛ صُحّحت مهمة واحدة من السجل.</numerusform>
            <numerusform>كانت قائمة المهام ناقصة؛ صُحّحت مهمتان من السجل.</numerusform>
            <numerusform>كانت قائمة المهام ناقصة؛ صُحّحت %n مهام من السجل.</numerusform>
            <numerusform>كانت قائمة المهام ناقصة؛ صُحّحت %n مهمة من السجل.</numerusform>
            <numerusform>كانت قائمة المهام ناقصة؛ صُحّحت %n مهمة من السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of tasks was broken, and nothing in it could be read. A new list was begun.</source>
        <translation>كانت قائمة المهام تالفة، ولم يُقرأ منها شيء. بدأت قائمة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was broken or missing. %n task(s) are there again.</source>
        <translation>
            <numerusform>كانت قائمة المهام تالفة أو مفقودة. لم تعد أي مهمة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة أو مفقودة. عادت مهمة واحدة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة أو مفقودة. عادت مهمتان.</numerusform>
            <numerusform>كانت قائمة المهام تالفة أو مفقودة. عادت %n مهام.</numerusform>
            <numerusform>كانت قائمة المهام تالفة أو مفقودة. عادت %n مهمة.</numerusform>
            <numerusform>كانت قائمة المهام تالفة أو مفقودة. عادت %n مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made anew from the copy of %1.</source>
        <translation>أُنشئت من جديد من نسخة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could not be read any more.</source>
        <translation>
            <numerusform>قُرئت كل المهام.</numerusform>
            <numerusform>لم تعد قراءة مهمة واحدة ممكنة.</numerusform>
            <numerusform>لم تعد قراءة مهمتين ممكنة.</numerusform>
            <numerusform>لم تعد قراءة %n مهام ممكنة.</numerusform>
            <numerusform>لم تعد قراءة %n مهمة ممكنة.</numerusform>
            <numerusform>لم تعد قراءة %n مهمة ممكنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n task(s) nobody knows whether they were sent: look at your account at the vendor, then settle them one by one.</source>
        <translation>
            <numerusform>لا مهام يُجهل إرسالها.</numerusform>
            <numerusform>مهمة واحدة لا يُعرف هل أُرسلت: راجع حسابك لدى المزوّد ثم احسم أمرها.</numerusform>
            <numerusform>مهمتان لا يُعرف هل أُرسلتا: راجع حسابك لدى المزوّد ثم احسمهما واحدة واحدة.</numerusform>
            <numerusform>%n مهام لا يُعرف هل أُرسلت: راجع حسابك لدى المزوّد ثم احسمها واحدة واحدة.</numerusform>
            <numerusform>%n مهمة لا يُعرف هل أُرسلت: راجع حسابك لدى المزوّد ثم احسمها واحدة واحدة.</numerusform>
            <numerusform>%n مهمة لا يُعرف هل أُرسلت: راجع حسابك لدى المزوّد ثم احسمها واحدة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The broken file was kept: %1</source>
        <translation>حُفظ الملف التالف: %1</translation>
    </message>
    <message numerus="yes">
        <source>box(es) %1</source>
        <translation>
            <numerusform>لا مستطيل %1</numerusform>
            <numerusform>المستطيل %1</numerusform>
            <numerusform>المستطيلان %1</numerusform>
            <numerusform>المستطيلات %1</numerusform>
            <numerusform>المستطيلات %1</numerusform>
            <numerusform>المستطيلات %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no boxes of this kind: %2 is not sent.</source>
        <translation>
            <numerusform>لا يقبل %1 مستطيلات من هذا النوع: لا يُرسل %2.</numerusform>
            <numerusform>لا يقبل %1 مستطيلات من هذا النوع: لا يُرسل %2.</numerusform>
            <numerusform>لا يقبل %1 مستطيلات من هذا النوع: لا يُرسل %2.</numerusform>
            <numerusform>لا يقبل %1 مستطيلات من هذا النوع: لا تُرسل %2.</numerusform>
            <numerusform>لا يقبل %1 مستطيلات من هذا النوع: لا تُرسل %2.</numerusform>
            <numerusform>لا يقبل %1 مستطيلات من هذا النوع: لا تُرسل %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first box only: %2 is not sent.</source>
        <translation>
            <numerusform>لا يستعمل %1 إلا المستطيل الأول: لا يُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا المستطيل الأول: لا يُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا المستطيل الأول: لا يُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا المستطيل الأول: لا تُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا المستطيل الأول: لا تُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا المستطيل الأول: لا تُرسل %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first %3 boxes only: %2 is not sent.</source>
        <translation>
            <numerusform>لا يستعمل %1 إلا أول %3 من المستطيلات: لا يُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا أول %3 من المستطيلات: لا يُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا أول %3 من المستطيلات: لا يُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا أول %3 من المستطيلات: لا تُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا أول %3 من المستطيلات: لا تُرسل %2.</numerusform>
            <numerusform>لا يستعمل %1 إلا أول %3 من المستطيلات: لا تُرسل %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no times: %2 is sent for the whole clip.</source>
        <translation>
            <numerusform>لا يقبل %1 أزمنة: يُرسل %2 للمقطع كله.</numerusform>
            <numerusform>لا يقبل %1 أزمنة: يُرسل %2 للمقطع كله.</numerusform>
            <numerusform>لا يقبل %1 أزمنة: يُرسل %2 للمقطع كله.</numerusform>
            <numerusform>لا يقبل %1 أزمنة: تُرسل %2 للمقطع كله.</numerusform>
            <numerusform>لا يقبل %1 أزمنة: تُرسل %2 للمقطع كله.</numerusform>
            <numerusform>لا يقبل %1 أزمنة: تُرسل %2 للمقطع كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies outside the picture is cut off: %1.</source>
        <translation>يُقصّ ما يقع خارج الصورة: %1.</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>لا مستطيل</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in pixels of %1×%2</source>
        <translation>
            <numerusform>لا مستطيلات، ببكسلات ⁦%1×%2⁩</numerusform>
            <numerusform>مستطيل واحد ببكسلات ⁦%1×%2⁩</numerusform>
            <numerusform>مستطيلان ببكسلات ⁦%1×%2⁩</numerusform>
            <numerusform>%n مستطيلات ببكسلات ⁦%1×%2⁩</numerusform>
            <numerusform>%n مستطيلًا ببكسلات ⁦%1×%2⁩</numerusform>
            <numerusform>%n مستطيل ببكسلات ⁦%1×%2⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in parts of the picture</source>
        <translation>
            <numerusform>لا مستطيلات، بأجزاء من الصورة</numerusform>
            <numerusform>مستطيل واحد بأجزاء من الصورة</numerusform>
            <numerusform>مستطيلان بأجزاء من الصورة</numerusform>
            <numerusform>%n مستطيلات بأجزاء من الصورة</numerusform>
            <numerusform>%n مستطيلًا بأجزاء من الصورة</numerusform>
            <numerusform>%n مستطيل بأجزاء من الصورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>بحث عنها</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>إعادة المحاولة بعد %1</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>لم يُفحص أي ملف</numerusform>
            <numerusform>فُحص ملف واحد</numerusform>
            <numerusform>فُحص ملفان</numerusform>
            <numerusform>فُحصت %n ملفات</numerusform>
            <numerusform>فُحص %n ملفًا</numerusform>
            <numerusform>فُحص %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, %1</source>
        <translation>مسودّة، %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>حد المعدل</translation>
    </message>
    <message>
        <source>the vendor&apos;s queue is full</source>
        <translation>طابور المزوّد ممتلئ</translation>
    </message>
    <message>
        <source>a fault at the vendor</source>
        <translation>عطل لدى المزوّد</translation>
    </message>
    <message>
        <source>no answer, asking with the same key</source>
        <translation>لا رد، يُسأل بالمفتاح نفسه</translation>
    </message>
    <message>
        <source>over the limit of %1 for a task</source>
        <translation>فوق حد المهمة %1</translation>
    </message>
    <message>
        <source>over the limit of %1 for a batch</source>
        <translation>فوق حد الدفعة %1</translation>
    </message>
    <message>
        <source>over today&apos;s limit of %1</source>
        <translation>فوق حد اليوم %1</translation>
    </message>
    <message>
        <source>over the limit of %1 for this vendor</source>
        <translation>فوق حد هذا المزوّد %1</translation>
    </message>
    <message>
        <source>check the translation, then go on</source>
        <translation>افحص الترجمة ثم تابع</translation>
    </message>
    <message>
        <source>check the subtitles, then go on</source>
        <translation>افحص الترجمة النصية ثم تابع</translation>
    </message>
    <message>
        <source>the same file is already on its way</source>
        <translation>الملف نفسه في طريقه أصلًا</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>غيرها يسبقها</translation>
    </message>
    <message>
        <source>sent, no answer; the vendor&apos;s list is asked</source>
        <translation>أُرسلت ولا رد؛ تُسأل قائمة المزوّد</translation>
    </message>
    <message>
        <source>no room on the disk, goes on when there is</source>
        <translation>لا مكان على القرص، تتابع متى توفّر</translation>
    </message>
    <message>
        <source>the vendor fails, tried again later</source>
        <translation>المزوّد معطّل، يُجرَّب لاحقًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>يأتي دورها</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>ربما احتُسبت الكلفة</translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translation>قراءة الترجمة النصية</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>Subtitles ready to be checked</source>
        <translation>الترجمة النصية جاهزة للفحص</translation>
    </message>
    <message>
        <source>Translation ready to be checked</source>
        <translation>الترجمة جاهزة للفحص</translation>
    </message>
    <message>
        <source>Mixing the sound</source>
        <translation>مزج الصوت</translation>
    </message>
    <message>
        <source>Burning in the subtitles</source>
        <translation>تثبيت الترجمة النصية</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>فحص النتيجة</translation>
    </message>
    <message>
        <source>in the vendor&apos;s queue</source>
        <translation>في طابور المزوّد</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>finished at the vendor</source>
        <translation>انتهت لدى المزوّد</translation>
    </message>
    <message>
        <source>Getting the clip ready</source>
        <translation>تجهيز المقطع</translation>
    </message>
    <message>
        <source>Writing down what is said</source>
        <translation>تدوين ما يُقال</translation>
    </message>
    <message>
        <source>Dubbing</source>
        <translation>دبلجة</translation>
    </message>
    <message>
        <source>Putting the video together</source>
        <translation>تجميع الفيديو</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Send the job</source>
        <translation>إرسال المهمة</translation>
    </message>
    <message>
        <source>Look for it at the vendor</source>
        <translation>البحث عنها لدى المزوّد</translation>
    </message>
    <message>
        <source>At the vendor</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Download and check</source>
        <translation>تنزيل وفحص</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>التنفيذ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 has no voice for %2 at %3 in this cast. Choose one in the Cast view, or name one yourself.</source>
        <translation>ليس لـ %1 في هذا الطاقم صوت باللغة %2 لدى %3. اختر صوتًا في «الطاقم»، أو سمّ صوتًا بنفسك.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>يوجد ملف %1 أصلًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Your casts could not be read. The file was set aside as %1; new casts go into a new one.</source>
        <translation>تعذّرت قراءة أطقمك. نُحّي الملف جانبًا باسم %1؛ وتُحفظ الأطقم الجديدة في ملف جديد.</translation>
    </message>
    <message>
        <source>%1 is not a cast that can be read. Choose a file that was exported from Babelreel.</source>
        <translation>ليس %1 طاقمًا تمكن قراءته. اختر ملفًا صُدّر من Babelreel.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Babelreel. Update the program to use it; until then nothing in it is changed.</source>
        <translation>الملف %1 كتبه إصدار أحدث من Babelreel. حدّث البرنامج لاستعماله؛ وإلى ذلك الحين لا يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>The cast cannot be written to %1. Change the permissions; until then changes last only while the program runs.</source>
        <translation>تعذّرت كتابة الطاقم إلى %1. غيّر الأذونات؛ وإلى ذلك الحين لا تدوم التغييرات إلا ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>The disk is full, so the cast is not saved yet. Make room and change anything to try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ الطاقم بعد. أفسح مكانًا ثم غيّر أي شيء للمحاولة ثانية.</translation>
    </message>
    <message>
        <source>What the vendor sends as this preview is no sound that can be played.</source>
        <translation>ما يرسله المزوّد عيّنةً ليس صوتًا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this preview: it is silent.</source>
        <translation>لا يُسمع شيء في هذه العيّنة: إنها صامتة.</translation>
    </message>
    <message>
        <source>This preview does not end within %1, so it was cut off. Have the voice say a sentence of yours instead.</source>
        <translation>لا تنتهي هذه العيّنة خلال %1، فقُطعت. اجعل الصوت ينطق جملة منك بدلًا منها.</translation>
    </message>
    <message>
        <source>The preview did not arrive whole. Play it again to fetch it once more.</source>
        <translation>لم تصل العيّنة كاملة. شغّلها ثانية لجلبها من جديد.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found. Connect one and press Play again.</source>
        <translation>لم يُعثر على مكبّر صوت أو سماعات. صِل أحدها ثم اضغط «تشغيل» ثانية.</translation>
    </message>
    <message>
        <source>The loudspeaker or headphones cannot be used. Check the sound settings of this computer and press Play again.</source>
        <translation>لا يمكن استعمال مكبّر الصوت أو السماعات. تحقق من إعدادات الصوت في هذا الحاسوب ثم اضغط «تشغيل» ثانية.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Most of it is silence. Choose a stretch in which somebody speaks all the time.</source>
        <translation>معظمه صمت. اختر جزءًا يتكلم فيه أحد طوال الوقت.</translation>
    </message>
    <message>
        <source>Only %1 is spoken in it, at least %2 is needed. Choose a longer stretch.</source>
        <translation>لا كلام فيه إلا %1، ويلزم %2 على الأقل. اختر جزءًا أطول.</translation>
    </message>
    <message>
        <source>It is too quiet to make a voice of it. Record it closer to the microphone.</source>
        <translation>هو أخفت من أن يُصنع منه صوت. سجّله أقرب إلى الميكروفون.</translation>
    </message>
    <message>
        <source>It crackles where it is loudest. Choose another stretch, or record it at a lower level.</source>
        <translation>يتشوّش الصوت عند أعلاه. اختر جزءًا آخر، أو سجّله بمستوى أخفض.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>⁦%1 LUFS⁩</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>الكلام %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Job %1 takes the result of %2, which does not come before it. Mend the recipe, then queue it again.</source>
        <translation>تأخذ المهمة %1 نتيجة %2 التي لا تسبقها. أصلح الوصفة، ثم أضفها إلى الطابور ثانية.</translation>
    </message>
    <message>
        <source>Stage %2 of the recipe “%1” cannot be done: none of the vendors here does that with what it is given. Choose another vendor or other settings for it.</source>
        <translation>لا يمكن تنفيذ المرحلة %2 من الوصفة «%1»: لا أحد من المزوّدين هنا يفعل ذلك بما يُعطى. اختر لها مزوّدًا آخر أو إعدادات أخرى.</translation>
    </message>
    <message>
        <source>%1 holds no recipe that can be used. Export one to see what it looks like.</source>
        <translation>لا وصفة صالحة للاستعمال في %1. صدّر وصفة لترى شكلها.</translation>
    </message>
    <message>
        <source>It takes the result of an earlier stage (%1), which has ended without one. Press Retry there; this one then goes on by itself.</source>
        <translation>تأخذ نتيجة مرحلة سابقة (%1) انتهت بلا نتيجة. اضغط «إعادة المحاولة» هناك؛ عندئذ تتابع هذه تلقائيًا.</translation>
    </message>
    <message>
        <source>It takes the result of an earlier stage, which was removed from the list. Cancel this one and queue it again.</source>
        <translation>تأخذ نتيجة مرحلة سابقة أُزيلت من القائمة. ألغِ هذه وأضفها إلى الطابور ثانية.</translation>
    </message>
    <message>
        <source>It takes a file of an earlier stage (%1) that is not among its results: %2. Change the recipe, then queue it again.</source>
        <translation>تأخذ من مرحلة سابقة (%1) ملفًا ليس من نتائجها: %2. غيّر الوصفة، ثم أضفها إلى الطابور ثانية.</translation>
    </message>
    <message>
        <source>There is no recipe of that name: “%1”. There are: %2.</source>
        <translation>لا وصفة بهذا الاسم: «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>This is no table of words. Save it as CSV in UTF-8 and import it again.</source>
        <translation>هذا ليس جدول كلمات. احفظه بصيغة CSV بترميز UTF-8 واستورده ثانية.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed. Close it, or take it away.</source>
        <translation>فُتحت هنا علامة اقتباس لم تُغلق. أغلقها أو أزلها.</translation>
    </message>
    <message>
        <source>There is no column called “source” with the words of the original. Put its name into the first line.</source>
        <translation>لا عمود باسم «source» فيه كلمات الأصل. ضع اسمه في السطر الأول.</translation>
    </message>
    <message>
        <source>There is no column called “%1”. Possible: source, never, note, a language such as es, and es:spoken.</source>
        <translation>لا عمود باسم «%1». الممكن: source وnever وnote، أو لغة مثل es، و⁦es:spoken⁩.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Take one of them away.</source>
        <translation>العمود «%1» موجود مرتين. أزل أحدهما.</translation>
    </message>
    <message>
        <source>“%1” stands in no column: the line is longer than the first one. Put text with commas into quotation marks.</source>
        <translation>‏«%1» ليس في أي عمود: السطر أطول من السطر الأول. ضع النص الذي فيه فواصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The word of the original is missing in the column “source”.</source>
        <translation>كلمة الأصل ناقصة في العمود «source».</translation>
    </message>
    <message>
        <source>“%1” is there twice. Take one of the lines away.</source>
        <translation>‏«%1» موجود مرتين. أزل أحد السطرين.</translation>
    </message>
    <message>
        <source>“%1” in the column “never” is neither yes nor no.</source>
        <translation>‏«%1» في العمود «never» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>There is no term below the first line.</source>
        <translation>لا مصطلح تحت السطر الأول.</translation>
    </message>
    <message>
        <source>This is more than a glossary holds. Split it into several.</source>
        <translation>هذا أكثر مما يتسع له مسرد. قسّمه إلى عدة مسارد.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>‏%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>There is no glossary called “%1”, and no such file. Import one first.</source>
        <translation>لا مسرد باسم «%1»، ولا ملف كهذا. استورد مسردًا أولًا.</translation>
    </message>
    <message>
        <source>There is no glossary called “%1”, and no such file. There are: %2.</source>
        <translation>لا مسرد باسم «%1»، ولا ملف كهذا. الموجود: %2.</translation>
    </message>
    <message>
        <source>Your glossaries could not be read. The file was set aside as %1; new ones go into a new file.</source>
        <translation>تعذّرت قراءة مساردك. نُحّي الملف جانبًا باسم %1؛ وتُحفظ المسارد الجديدة في ملف جديد.</translation>
    </message>
    <message>
        <source>%1 is not a glossary that can be read. Choose a table (CSV), or a file that was exported from Babelreel.</source>
        <translation>ليس %1 مسردًا تمكن قراءته. اختر جدولًا (CSV)، أو ملفًا صُدّر من Babelreel.</translation>
    </message>
    <message>
        <source>The glossary cannot be written to %1. Change the permissions; until then changes last only while the program runs.</source>
        <translation>تعذّرت كتابة المسرد إلى %1. غيّر الأذونات؛ وإلى ذلك الحين لا تدوم التغييرات إلا ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>The disk is full, so the glossary is not saved yet. Make room and change anything to try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ المسرد بعد. أفسح مكانًا ثم غيّر أي شيء للمحاولة ثانية.</translation>
    </message>
    <message>
        <source>There are as many glossaries as can be kept. Delete one first.</source>
        <translation>بلغت المسارد أقصى ما يمكن حفظه. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>“%1” should stay as it is</source>
        <translation>يجب أن يبقى «%1» كما هو</translation>
    </message>
    <message>
        <source>“%1” should be “%2”</source>
        <translation>يجب أن يُترجم «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>%1; nothing is shown here</source>
        <translation>%1؛ لا شيء معروض هنا</translation>
    </message>
    <message>
        <source>%1; here it says: %2</source>
        <translation>%1؛ والمكتوب هنا: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go out with the job.</source>
        <translation>
            <numerusform>لا تُرسل أي مصطلحات مع المهمة.</numerusform>
            <numerusform>يُرسل مصطلح واحد مع المهمة.</numerusform>
            <numerusform>يُرسل مصطلحان مع المهمة.</numerusform>
            <numerusform>تُرسل %n مصطلحات مع المهمة.</numerusform>
            <numerusform>يُرسل %n مصطلحًا مع المهمة.</numerusform>
            <numerusform>يُرسل %n مصطلح مع المهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cannot be told here; the subtitles that come back are checked instead.</source>
        <translation>
            <numerusform>كل المصطلحات يمكن إرسالها هنا؛ وتُفحص مع ذلك الترجمة النصية التي تعود.</numerusform>
            <numerusform>مصطلح واحد لا يمكن إرساله هنا؛ تُفحص بدلًا من ذلك الترجمة النصية التي تعود.</numerusform>
            <numerusform>مصطلحان لا يمكن إرسالهما هنا؛ تُفحص بدلًا من ذلك الترجمة النصية التي تعود.</numerusform>
            <numerusform>%n مصطلحات لا يمكن إرسالها هنا؛ تُفحص بدلًا من ذلك الترجمة النصية التي تعود.</numerusform>
            <numerusform>%n مصطلحًا لا يمكن إرسالها هنا؛ تُفحص بدلًا من ذلك الترجمة النصية التي تعود.</numerusform>
            <numerusform>%n مصطلح لا يمكن إرسالها هنا؛ تُفحص بدلًا من ذلك الترجمة النصية التي تعود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) go out with the job, the others do not fit; the subtitles that come back are checked.</source>
        <translation>
            <numerusform>يُرسل مع المهمة %1 من المصطلحات، ولا مكان للبقية؛ تُفحص الترجمة النصية التي تعود.</numerusform>
            <numerusform>يُرسل مع المهمة %1 من مصطلح واحد، ولا مكان للبقية؛ تُفحص الترجمة النصية التي تعود.</numerusform>
            <numerusform>يُرسل مع المهمة %1 من مصطلحين، ولا مكان للباقي؛ تُفحص الترجمة النصية التي تعود.</numerusform>
            <numerusform>يُرسل مع المهمة %1 من %n مصطلحات، ولا مكان للبقية؛ تُفحص الترجمة النصية التي تعود.</numerusform>
            <numerusform>يُرسل مع المهمة %1 من %n مصطلحًا، ولا مكان للبقية؛ تُفحص الترجمة النصية التي تعود.</numerusform>
            <numerusform>يُرسل مع المهمة %1 من %n مصطلح، ولا مكان للبقية؛ تُفحص الترجمة النصية التي تعود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ended on %1. Renew it at the vendor, else nothing is taken there.</source>
        <translation>انتهى الاشتراك في %1. جدّده لدى المزوّد، وإلا لم يُقبل شيء هناك.</translation>
    </message>
    <message>
        <source>The membership ends on %1, perhaps before all results are here. Renew it at the vendor, or queue less.</source>
        <translation>ينتهي الاشتراك في %1، وربما قبل وصول كل النتائج. جدّده لدى المزوّد، أو أضف إلى الطابور أقل.</translation>
    </message>
    <message>
        <source>By your rate this would cost %1 credits, your limit for one task is %2.</source>
        <translation>ستكلّف هذه بسعرك %1 من الرصيد، وحدّك للمهمة الواحدة %2.</translation>
    </message>
    <message>
        <source>With this, by your rate, the batch would cost %1 credits; your limit for a batch is %2.</source>
        <translation>ستبلغ كلفة الدفعة مع هذه، بسعرك، %1 من الرصيد؛ وحدّك للدفعة %2.</translation>
    </message>
    <message>
        <source>With this, by your rate, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.</source>
        <translation>ستبلغ كلفة اليوم مع هذه، بسعرك، %1 من الرصيد؛ وحدّك اليومي %2. تتابع غدًا، أو حين ترفع الحد.</translation>
    </message>
    <message>
        <source>With this, by your rate, %1 credits would be spent in all; your limit for this vendor is %2.</source>
        <translation>سيبلغ الإنفاق كله مع هذه، بسعرك، %1 من الرصيد؛ وحدّك لهذا المزوّد %2.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>‏%1 على الأقل</translation>
    </message>
    <message>
        <source>%1, your rate</source>
        <translation>‏%1، بسعرك</translation>
    </message>
    <message>
        <source>price not told</source>
        <translation>السعر غير مذكور</translation>
    </message>
    <message>
        <source>This would cost %1, and the account has %2. Top it up at the vendor, or queue less; what it cannot pay waits.</source>
        <translation>سيكلّف هذا %1، ورصيد الحساب %2. اشحنه لدى المزوّد، أو أضف إلى الطابور أقل؛ وما لا يكفيه الرصيد ينتظر.</translation>
    </message>
    <message>
        <source>1 is taken to be as large as fits into the picture.</source>
        <translation>تُعدّ القيمة 1 أكبر حجم تتسع له الصورة.</translation>
    </message>
    <message>
        <source>1 is taken to cover the whole picture; other sizes are not shown beforehand.</source>
        <translation>تُعدّ القيمة 1 تغطية للصورة كلها؛ ولا تُعرض الأحجام الأخرى مسبقًا.</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save it as CSV in UTF-8.</source>
        <translation>هذا ليس جدولًا تمكن قراءته. احفظه بصيغة CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in line %1 is never closed.</source>
        <translation>فُتحت في السطر %1 علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and “%1” is not among them.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة، وليس «%1» بينها.</translation>
    </message>
    <message>
        <source>Line %1: nothing stands in the column “%2”.</source>
        <translation>السطر %1: لا شيء في العمود «%2».</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the first line has names: “%2”.</source>
        <translation>في السطر %1 خلايا أكثر من الأسماء في السطر الأول: «%2».</translation>
    </message>
    <message>
        <source>The first line names the column “%1” twice.</source>
        <translation>يسمّي السطر الأول العمود «%1» مرتين.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” cannot be used there.</source>
        <translation>السطر %1، العمود «%2»: لا يمكن استعمال «%3» هناك.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Babelreel. Update the program to use it.</source>
        <translation>الملف %1 كتبه إصدار أحدث من Babelreel. حدّث البرنامج لاستعماله.</translation>
    </message>
    <message>
        <source>The presets cannot be kept: %1 cannot be written. Change its permissions.</source>
        <translation>تعذّر حفظ الإعدادات المسبقة: لا تمكن الكتابة في %1. غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The presets cannot be kept: %1 cannot be written.</source>
        <translation>تعذّر حفظ الإعدادات المسبقة: لا تمكن الكتابة في %1.</translation>
    </message>
    <message>
        <source>The presets cannot be kept: the disk is full. Make room, then save them again.</source>
        <translation>تعذّر حفظ الإعدادات المسبقة: القرص ممتلئ. أفسح مكانًا ثم احفظها ثانية.</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another name.</source>
        <translation>يوجد %1 أصلًا ولا يُكتب فوقه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Your presets could not be read. The file was set aside as %1; new presets go into a new one.</source>
        <translation>تعذّرت قراءة إعداداتك المسبقة. نُحّي الملف جانبًا باسم %1؛ وتُحفظ الإعدادات الجديدة في ملف جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a preset.</source>
        <translation>لا تمكن قراءة %1 إعدادًا مسبقًا.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>There is no preset called “%1”.</source>
        <translation>لا إعداد مسبقًا باسم «%1».</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>لا إعداد مسبقًا باسم «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the names of results. Possible: %2.</source>
        <translation>لا يمكن أن يرد «%1» في أسماء النتائج. الممكن: %2.</translation>
    </message>
    <message>
        <source>There is no column called “%1”. Possible: %2.</source>
        <translation>لا عمود باسم «%1». الممكن: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s) left</source>
        <translation>
            <numerusform>لم تبق أي دقيقة</numerusform>
            <numerusform>بقيت دقيقة على الأكثر</numerusform>
            <numerusform>بقيت دقيقتان على الأكثر</numerusform>
            <numerusform>بقيت %n دقائق على الأكثر</numerusform>
            <numerusform>بقيت %n دقيقة على الأكثر</numerusform>
            <numerusform>بقيت %n دقيقة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>لم تبق أي دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <comment>a range of minutes</comment>
        <translation>الباقي بالدقائق: نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n hour(s) left</source>
        <translation>
            <numerusform>لم تبق أي ساعة</numerusform>
            <numerusform>بقيت ساعة على الأكثر</numerusform>
            <numerusform>بقيت ساعتان على الأكثر</numerusform>
            <numerusform>بقيت %n ساعات على الأكثر</numerusform>
            <numerusform>بقيت %n ساعة على الأكثر</numerusform>
            <numerusform>بقيت %n ساعة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>لم تبق أي ساعة</numerusform>
            <numerusform>بقي نحو ساعة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %n ساعات</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
            <numerusform>بقي نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <comment>a range of hours</comment>
        <translation>الباقي بالساعات: نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم على الأكثر</numerusform>
            <numerusform>بقي يومان على الأكثر</numerusform>
            <numerusform>بقيت %n أيام على الأكثر</numerusform>
            <numerusform>بقي %n يومًا على الأكثر</numerusform>
            <numerusform>بقي %n يوم على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي نحو يوم</numerusform>
            <numerusform>بقي نحو يومين</numerusform>
            <numerusform>بقي نحو %n أيام</numerusform>
            <numerusform>بقي نحو %n يومًا</numerusform>
            <numerusform>بقي نحو %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 days left</source>
        <comment>a range of days</comment>
        <translation>الباقي بالأيام: نحو %1</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>الوقت الباقي غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to pay</source>
        <translation>%1، بلا كلفة</translation>
    </message>
    <message>
        <source>%1, price not known</source>
        <translation>%1، السعر غير معروف</translation>
    </message>
    <message>
        <source>%1, %2 as before</source>
        <translation>%1، %2 كما كان</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1، %2 ← %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Queued %1, not over yet.</source>
        <translation>أُضيفت إلى الطابور في %1، ولم تنتهِ بعد.</translation>
    </message>
    <message>
        <source>Queued %1, over %2, took %3.</source>
        <translation>أُضيفت إلى الطابور في %1، وانتهت في %2، واستغرقت %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لم تتم أي مهمة</numerusform>
            <numerusform>تمت مهمة واحدة</numerusform>
            <numerusform>تمت مهمتان</numerusform>
            <numerusform>تمت %n مهام</numerusform>
            <numerusform>تمت %n مهمة</numerusform>
            <numerusform>تمت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم تفشل أي مهمة</numerusform>
            <numerusform>فشلت مهمة واحدة</numerusform>
            <numerusform>فشلت مهمتان</numerusform>
            <numerusform>فشلت %n مهام</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
            <numerusform>فشلت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لم تُلغَ أي مهمة</numerusform>
            <numerusform>أُلغيت مهمة واحدة</numerusform>
            <numerusform>أُلغيت مهمتان</numerusform>
            <numerusform>أُلغيت %n مهام</numerusform>
            <numerusform>أُلغيت %n مهمة</numerusform>
            <numerusform>أُلغيت %n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over yet</source>
        <translation>
            <numerusform>انتهت كل المهام</numerusform>
            <numerusform>لم تنتهِ مهمة واحدة بعد</numerusform>
            <numerusform>لم تنتهِ مهمتان بعد</numerusform>
            <numerusform>لم تنتهِ %n مهام بعد</numerusform>
            <numerusform>لم تنتهِ %n مهمة بعد</numerusform>
            <numerusform>لم تنتهِ %n مهمة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>%1 and about %2 more</source>
        <translation>‏%1، ونحو %2 زيادةً</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>تقرير %1</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>ما صُنع</translation>
    </message>
    <message>
        <source>earlier result used, nothing charged</source>
        <translation>استُعملت نتيجة سابقة، ولم تُحتسب أي كلفة</translation>
    </message>
    <message>
        <source>for the result of the stage before</source>
        <translation>بانتظار نتيجة المرحلة السابقة</translation>
    </message>
    <message>
        <source>Bringing the earlier result</source>
        <translation>تُجلب النتيجة السابقة</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message numerus="yes">
        <source>Watching, %n file(s) arriving</source>
        <translation>
            <numerusform>قيد المراقبة، لا ملفات واصلة</numerusform>
            <numerusform>قيد المراقبة، يصل ملف واحد</numerusform>
            <numerusform>قيد المراقبة، يصل ملفان</numerusform>
            <numerusform>قيد المراقبة، تصل %n ملفات</numerusform>
            <numerusform>قيد المراقبة، يصل %n ملفًا</numerusform>
            <numerusform>قيد المراقبة، يصل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>المجلد لم يعد موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>Daily limit reached, %n file(s) go on tomorrow</source>
        <translation>
            <numerusform>بُلغ الحد اليومي، ولا ملفات تنتظر الغد</numerusform>
            <numerusform>بُلغ الحد اليومي، ويتابع ملف واحد غدًا</numerusform>
            <numerusform>بُلغ الحد اليومي، ويتابع ملفان غدًا</numerusform>
            <numerusform>بُلغ الحد اليومي، وتتابع %n ملفات غدًا</numerusform>
            <numerusform>بُلغ الحد اليومي، ويتابع %n ملفًا غدًا</numerusform>
            <numerusform>بُلغ الحد اليومي، ويتابع %n ملف غدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily limit reached, goes on tomorrow</source>
        <translation>بُلغ الحد اليومي، والمتابعة غدًا</translation>
    </message>
    <message>
        <source>Waiting until it is told what the last file costs</source>
        <translation>بانتظار معرفة كلفة آخر ملف</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken today</source>
        <translation>
            <numerusform>لم يُؤخذ أي ملف اليوم</numerusform>
            <numerusform>أُخذ ملف واحد اليوم</numerusform>
            <numerusform>أُخذ ملفان اليوم</numerusform>
            <numerusform>أُخذت %n ملفات اليوم</numerusform>
            <numerusform>أُخذ %n ملفًا اليوم</numerusform>
            <numerusform>أُخذ %n ملف اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>لا ملفات في العزل</numerusform>
            <numerusform>ملف واحد في العزل</numerusform>
            <numerusform>ملفان في العزل</numerusform>
            <numerusform>%n ملفات في العزل</numerusform>
            <numerusform>%n ملفًا في العزل</numerusform>
            <numerusform>%n ملف في العزل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used, and nothing can be moved in its folder. %2</source>
        <translation>لا يمكن استعمال %1، ولا يمكن نقل شيء في مجلده. %2</translation>
    </message>
    <message>
        <source>%1 cannot be used and was put into quarantine. %2</source>
        <translation>لا يمكن استعمال %1، فوُضع في العزل. %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read. Connect its disk or check the path; it goes on by itself.</source>
        <translation>المجلد %1 غير موجود أو لا تمكن قراءته. صِل قرصه أو تحقق من المسار؛ وتتابع المراقبة تلقائيًا.</translation>
    </message>
    <message>
        <source>The command could not be started: %1. Check it under Queue, When a batch is done.</source>
        <translation>تعذّر تشغيل الأمر: %1. تحقق منه في قائمة «الطابور»، «عند اكتمال دفعة».</translation>
    </message>
    <message>
        <source>Another Babelreel works with this profile and watches its folders. Close it, or let it go on.</source>
        <translation>نسخة أخرى من Babelreel تعمل بهذا الملف الشخصي وتراقب مجلداته. أغلقها، أو دعها تتابع.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be read: %1. Add a folder to set it aside and begin a new one.</source>
        <translation>تعذّرت قراءة قائمة المجلدات المراقبة: %1. أضف مجلدًا لتنحيتها جانبًا وبدء قائمة جديدة.</translation>
    </message>
    <message>
        <source>The list of watched folders was written by a newer Babelreel. Update the program to use it.</source>
        <translation>قائمة المجلدات المراقبة كتبها إصدار أحدث من Babelreel. حدّث البرنامج لاستعمالها.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be written: %1. Change its permissions and try again.</source>
        <translation>تعذّرت كتابة قائمة المجلدات المراقبة: %1. غيّر أذوناتها وحاول ثانية.</translation>
    </message>
    <message>
        <source>This file was not queued. %1
Nothing was changed in it. Move it back into the folder above to have it looked at again.</source>
        <translation>لم يُضف هذا الملف إلى الطابور. %1
لم يُغيَّر فيه شيء. أعده إلى المجلد الأعلى ليُنظر فيه ثانية.</translation>
    </message>
    <message>
        <source>The same is in the queue already. Wait for its result, or queue it again if you want it twice.</source>
        <translation>المهمة نفسها موجودة في الطابور. انتظر نتيجتها، أو أضفها مرة أخرى إن أردتها مرتين.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>الأفريكانية</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>الأراغونية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Asturian</source>
        <translation>الأستورية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>البريتانية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>الكانتونية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>الفلبينية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الغاليسية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الآيسلندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>الماراثية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>الأوكسيتانية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>السردينية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>التترية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation>النرويجية (بوكمول)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية (نينورسك)</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>السامية الشمالية</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>أمريكا اللاتينية</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدنمارك</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>المجر</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
</context>
</TS>
