### What the panel, the popup and the options say.

## Words that several places share

severity-normal = طبيعي
severity-notice = لافت
severity-abnormal = غير طبيعي

closer-page = الصفحة
closer-peer = الخادم
closer-network = الشبكة
closer-browser = المتصفح
closer-navigation = التنقّل
closer-unknown = غير معروف

# Shown in place of a code where there was no close event.
ending-closed = أُغلق
ending-failed = فشل
ending-blocked = حُجب
ending-abandoned = غودرت الصفحة

confidence-certain = مؤكَّد
    .explained = ما سُجّل لا يدع مجالًا لتفسير آخر.
confidence-likely = مرجَّح
    .explained = هذا أوفق تفسير لما سُجّل؛ ولا يُستبعد تفسير آخر.
confidence-possible = محتمَل
    .explained = تفسير واحد من عدة تفسيرات توافق ما سُجّل.
to-be-sure = للتأكّد: { $how }

yes = نعم
no = لا
# A fact and its value, in one line.
labelled = { $label }: { $value }
none = لا شيء

## What happened: one or two sentences under the code

happened-left-open = غودرت الصفحة بعد فتح المقبس بـ { DURATION($open) }.
happened-left-connecting = غودرت الصفحة والمقبس لا يزال قيد الاتصال.
happened-blocked-policy = لم يُفتح قط: تمنعه سياسة أمان المحتوى (CSP).
happened-blocked-thrown = لم يُفتح قط: رمى `new WebSocket()` الاستثناء { $name }.
happened-blocked = لم يُفتح قط: حجبه المتصفح.
happened-failed-page = لم يُفتح قط: استدعت الصفحة `close()` أثناء الاتصال، وانتهى بعد { DURATION($life) }.
happened-failed-status = لم يُفتح قط: ردّ الخادم على المصافحة بحالة HTTP { $status }، وانتهت المحاولة بعد { DURATION($life) }.
happened-failed-offline = لم يُفتح قط: كان المتصفح بلا اتصال بالشبكة، وانتهت المحاولة بعد { DURATION($life) }.
happened-failed = لم يُفتح قط: فشل الاتصال بعد { DURATION($life) }.
happened-closed-page = بقي مفتوحًا { DURATION($open) }. ثم أغلقته الصفحة بالرمز { $code }.
happened-closed-page-without-code = بقي مفتوحًا { DURATION($open) }. ثم أغلقته الصفحة دون أن تعطي رمزًا.
happened-close-unanswered = بقي مفتوحًا { DURATION($open) }. واستدعت الصفحة `close()`، وانتهى الاتصال دون ردّ.
happened-closed-peer = بقي مفتوحًا { DURATION($open) }. ثم أغلقه الخادم بالرمز { $code }.
happened-closed-peer-without-code = بقي مفتوحًا { DURATION($open) }. ثم أغلقه الخادم دون أن يعطي رمزًا.
happened-cut = بقي مفتوحًا { DURATION($open) }. ثم انتهى الاتصال دون إطار إغلاق.
happened-restored = كان مفتوحًا منذ { DURATION($open) } حين عادت الصفحة من ذاكرة الرجوع والتقدّم (bfcache) من دونه.
happened-frozen = بقي مفتوحًا { DURATION($open) }. وكان المتصفح قد جمّد التبويب في تلك المدة، ولم يصل إطار إغلاق.
happened-failed-by-browser = بقي مفتوحًا { DURATION($open) }. ثم أنهى المتصفح نفسه الاتصال.
happened-worker = عاش في worker مدة { DURATION($life) }. ورمز إغلاقه غير متاح هناك.
happened-ended-unknown = بقي مفتوحًا { DURATION($open) } وانتهى بالرمز { $code }. ولا يظهر في ما سُجّل من الذي أنهاه.

## Toolbar

record-on = يُسجَّل هذا التبويب. انقر للإيقاف المؤقت.
record-off = تسجيل هذا التبويب موقوف مؤقتًا. انقر للتسجيل.
record-label = تسجيل المقابس التي تنتهي في هذا التبويب
clear-log = مسح سجل هذا التبويب
preserve-log = الاحتفاظ بالسجل
    .title = إبقاء ما سُجّل قبل إعادة تحميل الصفحة أو مغادرتها ظاهرًا
filter = تصفية
    .label = تصفية بحسب عنوان URL أو الرمز أو نص السبب أو من أنهاه أو السبب
    .title = كلمات، أو مفاتيح مثل code:1006 أو severity:abnormal أو host:api أو idle:>30s. وعلامة «-» قبل أيٍّ منها تستبعده. وسهم الأسفل يعرض المفاتيح.
count-shown = المعروض { $shown } من { $total }
count-all = { $total ->
    [zero] لا مقابس
    [one] مقبس واحد
    [two] مقبسان
    [few] { $total } مقابس
    [many] { $total } مقبسًا
   *[other] { $total } مقبس
}
count-dropped = لم يُسجَّل: { $count }
export-log = تصدير
    .title = تصدير سجل هذا التبويب إلى ملف

settings = إعدادات القائمة
group-repeated = تجميع الانتهاءات المتكررة
    .title = عرض الانتهاءات المتشابهة لنقطة نهاية واحدة في صف واحد
columns = الأعمدة:
timeline-toggle = الخط الزمني
status-reading = تجري قراءة السجل. والمعروض حتى الآن أحدث ما فيه.
status-drawn = يعرض الخط الزمني ما لا يزيد على { $count } من أحدث المقابس.
status-unrecorded = ما الذي لا يُسجَّل؟

## List

list = المقابس التي انتهت
column-time = الوقت
    .title = متى انتهى المقبس، بالتوقيت المحلي
column-code = الرمز
    .title = رمز الإغلاق واسمه
column-endpoint = نقطة النهاية
    .title = عنوان URL للمقبس بلا استعلام
column-cause = السبب
    .title = السبب الأرجح
column-closer = أنهاه
    .title = من أنهى المقبس
column-open-for = مدة الفتح
    .title = كم بقي المقبس مفتوحًا
column-idle = الخمول
    .title = كم مضى دون رسالة مرسَلة أو مستلَمة حين انتهى المقبس
column-frame = الإطار
    .title = أين عاش المقبس في الصفحة
no-code = بلا رمز
not-known = غير معروف
cause-certain = { $title }
cause-likely = مرجَّح: { $title }
cause-possible = محتمَل: { $title }
# How short and how long the ends of one row were open.
value-duration-range = { DURATION($from) } إلى { DURATION($to) }
frame-mark-frame = إطار
frame-mark-worker = worker
fold-count = { $count ->
    [zero] لا مقابس انتهت
    [one] مقبس واحد انتهى
    [two] مقبسان انتهيا
    [few] { $count } مقابس انتهت
    [many] { $count } مقبسًا انتهت
   *[other] { $count } مقبس انتهت
} على النحو نفسه خلال { DURATION($span) }
never-opened = لم يُفتح قط
value-duration = { DURATION($duration) }
mark-navigation = حُمّلت الصفحة: { $url }
mark-offline = انقطع اتصال المتصفح بالشبكة
mark-online = عاد اتصال المتصفح بالشبكة
dropped-rate = لم يجرِ تسجيل { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: انتهى عدد كبير دفعة واحدة
dropped-malformed = لم يجرِ تسجيل { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: تعذّرت قراءة البلاغ الوارد من الصفحة
dropped-too-large = لم يجرِ تسجيل { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: البلاغ الوارد من الصفحة أكبر مما ينبغي
dropped-undelivered = لم يجرِ تسجيل { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: لم يصل البلاغ في وقته
dropped-paused = لم يجرِ تسجيل { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: كان التسجيل موقوفًا مؤقتًا
dropped-capacity = لم يعد السجل يحفظ { $count ->
    [zero] أي مقبس
    [one] مقبسًا واحدًا
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: كان ممتلئًا

## Empty list, notices

empty = لم يُغلق شيء بعد
    .body = تظهر المقابس هنا حين تنتهي. أما التي فُتحت قبل وجود WhyClosed فلا تُرى: أعد تحميل الصفحة لتسجيلها.
empty-page = لم يُغلق شيء منذ تحميل هذه الصفحة
    .body = { $count ->
    [zero] لم يُحفظ مقبس انتهى قبل ذلك.
    [one] حُفظ مقبس واحد انتهى قبل ذلك.
    [two] حُفظ مقبسان انتهيا قبل ذلك.
    [few] حُفظت { $count } مقابس انتهت قبل ذلك.
    [many] حُفظ { $count } مقبسًا انتهت قبل ذلك.
   *[other] حُفظ { $count } مقبس انتهت قبل ذلك.
} ويمكن إظهار ما حُفظ بخيار «الاحتفاظ بالسجل».
empty-unseen = لا يُسجَّل شيء في هذه الصفحة
    .body = الصفحة التي كانت مفتوحة قبل تثبيت WhyClosed يجب أن يُعاد تحميلها مرة واحدة. وتُبعد المتصفحات الإضافات عن صفحات المتصفح نفسه، وعن متاجر الإضافات، وعن أدوات العرض المدمجة مثل عارض PDF، وعن الملفات المحفوظة على هذا الجهاز ما لم تسمح لها بها، وعن المواقع التي لا تسمح لها أنت بالعمل فيها.
unseen-earlier = انتهت المقابس التي في القائمة في صفحات سابقة.
change-access = تغيير إذن الوصول
empty-filter = لا شيء يطابق التصفية
    .body = { $total ->
    [zero] لا مقابس مخفية.
    [one] مقبس واحد مخفي.
    [two] مقبسان مخفيان.
    [few] { $total } مقابس مخفية.
    [many] { $total } مقبسًا مخفيًا.
   *[other] { $total } مقبس مخفي.
}
empty-paused = التسجيل موقوف مؤقتًا
    .body = المقابس التي تنتهي الآن تُحصى ولا تُفسَّر.
reading = تجري قراءة السجل…
reload-page = إعادة تحميل الصفحة
show-earlier = إظهار ما سبق
clear-filter = مسح التصفية
resume = استئناف
retry = إعادة المحاولة
dismiss = إغلاق التنبيه
paused-notice = تسجيل هذا التبويب موقوف مؤقتًا. المقابس التي تنتهي الآن تُحصى ولا تُفسَّر.
failure-read = تعذّرت قراءة السجل.
failure-clear = تعذّر مسح السجل.
failure-export = تعذّر تصدير السجل.
failure-settings = تعذّرت قراءة الإعداد أو حفظه.

## Detail

detail = لماذا أُغلق
detail-gone = لم يعد هذا القيد في السجل.
close-detail = إغلاق هذا التفسير
copy-url = نسخ عنوان URL
copy-url-redacted = نسخ عنوان URL مع إخفاء أسراره
copy-done = نُسخ
copy-failed = النسخ غير مسموح به هنا
ended-by = أنهاه
causes = { $count ->
    [zero] الأسباب
    [one] السبب
    [two] السببان
    [few] الأسباب
    [many] الأسباب
   *[other] الأسباب
}
causes-likely = { $count ->
    [zero] الأسباب المرجَّحة
    [one] السبب المرجَّح
    [two] السببان المرجَّحان
    [few] الأسباب المرجَّحة
    [many] الأسباب المرجَّحة
   *[other] الأسباب المرجَّحة
}
evidence = القرائن
fix = ما العمل
meaning = معنى { $code }
meaning-vendor = معنى { $code } في ترقيم { $vendor }
# $hints: one or more of the hints below, as a list.
meaning-scheme = قُرئ على أنه رمز من { $vendor }، لأن { $hints }.
hint-host = المضيف هو { $value }
hint-subprotocol = البروتوكول الفرعي هو { $value }
hint-path = المسار فيه { $value }
hint-query = الاستعلام فيه { $value }
hint-reason = نص السبب يقول «{ $value }»
meaning-seen = أين يُرى
meaning-cause = ما يسبّبه عادة
meaning-fix = ما يفيد عادة
sources = المصادر
observed = كل ما رُصد
stacks = مكدّسات الاستدعاءات

code-sender = من يجوز له إرساله
sender-either = الخادم ومتصفح الصفحة
sender-client = العميل فقط
sender-server = الخادم فقط
sender-nobody = لا أحد: فهو محجوز
code-on-the-wire = ينتقل في إطار إغلاق
on-the-wire-yes = نعم
on-the-wire-no = لا: تُبلغ عنه المتصفحات محليًا
code-page-may-send = يقبله { "close()" }
page-may-send-yes = نعم
page-may-send-no = لا: يرمي الاستدعاء استثناءً
code-reconnect = إعادة الاتصال
reconnect-no = لا
reconnect-yes = نعم
reconnect-with-back-off = نعم، بعد تأخير متزايد وعشوائي
reconnect-after-sign-in = بعد تسجيل الدخول من جديد
reconnect-after-fix = بعد إصلاح العطل
reconnect-depends = بحسب التطبيق
code-confused-with = كثيرًا ما يُخلط بينه وبين

## Snippets

snippets = { $count ->
    [zero] لا مقتطفات
    [one] مقتطف لبيئة واحدة
    [two] مقتطفان لبيئتين
    [few] مقتطفات لـ { $count } بيئات
    [many] مقتطفات لـ { $count } بيئة
   *[other] مقتطفات لـ { $count } بيئة
}
snippets-stack = البيئة
copy-snippet = نسخ المقتطف لبيئة { $stack }

## Everything observed

observed-socket = المقبس
observed-time = الوقت
observed-end = الانتهاء
observed-traffic = البيانات المتبادلة
observed-page = الصفحة
observed-handshake = المصافحة
observed-exception = الاستثناء
observed-violation = مخالفة سياسة أمان المحتوى (CSP)

field-url = عنوان URL
field-protocols-asked = البروتوكولات الفرعية المطلوبة
field-protocol = البروتوكول الفرعي المختار
field-extensions = الامتدادات
field-binary-type = نوع البيانات الثنائية
field-created = أُنشئ
field-opened = فُتح
field-ended = انتهى
field-connecting = المدة حتى الفتح
field-open-for = مدة الفتح
field-ending = كيف انتهى
field-code = الرمز
field-reason = نص السبب
field-clean = أُغلق إغلاقًا سليمًا
field-error-event = حدث error
field-sent = الرسائل المرسَلة
field-sent-size = الحجم المرسَل
field-sent-largest = أكبر رسالة مرسَلة
field-last-sent = آخر رسالة مرسَلة
field-received = الرسائل المستلَمة
field-last-received = آخر رسالة مستلَمة
field-buffered = لم يُرسَل بعد
field-visibility = الظهور
field-online = متصل بالشبكة
field-frozen = جُمّدت
field-bfcache = ذاكرة الرجوع والتقدّم (bfcache)
field-unloading = كانت تُغادَر
field-clock-jump = تقدّم ساعة النظام
field-live-sockets = مقابس أخرى قائمة
field-frame-kind = إطار الصفحة
field-frame-url = عنوان URL لإطار الصفحة
field-browser = المتصفح
field-status = حالة HTTP
field-error-text = نص الخطأ
field-handshake-duration = المدة حتى الردّ أو الفشل
field-handshake-source = المصدر
field-thrown-name = الاسم
field-thrown-message = الرسالة
field-directive = التوجيه
field-blocked = المحجوب
field-source = الموضع

value-sent = { $count } (نصية: { $text }، ثنائية: { $binary })
value-count = { $count }
value-live-sockets = { $count }، منها إلى عنوان URL نفسه: { $same }
value-bytes = { BYTES($size) }
value-bytes-at-least = { BYTES($size) } على الأقل
value-last-message = { $type ->
    [binary] ثنائية
   *[text] نصية
}، { BYTES($size) }، قبل الانتهاء بـ { DURATION($before) }
value-last-message-unsized = قبل الانتهاء بـ { DURATION($before) }
value-visible = ظاهرة
value-hidden = مخفية
value-hidden-for = مخفية منذ { DURATION($hidden) }
value-came-back = عادت منها
frame-kind-page = الصفحة العليا
frame-kind-frame = إطار iframe
frame-kind-about-blank = إطار about:blank
frame-kind-srcdoc = إطار srcdoc
frame-kind-blob = مستند { "blob:" }
frame-kind-data = مستند { "data:" }
frame-kind-sandboxed = إطار معزول (sandbox)
frame-kind-worker = worker
source-devtools-network = سجل الشبكة في DevTools
source-web-request = سجل الطلبات في المتصفح

## Stacks

stack-constructor = فتحه { "new WebSocket()" }
stack-close-open = استُدعي قبل الانتهاء بـ { DURATION($before) }، والمقبس مفتوح
stack-close-connecting = استُدعي قبل الانتهاء بـ { DURATION($before) }، أثناء الاتصال
stack-close-closing = استُدعي قبل الانتهاء بـ { DURATION($before) }، أثناء الإغلاق
stack-close-closed = استُدعي والمقبس مغلق من قبل
stack-none = تنسّق الصفحة مكدّساتها بنفسها؛ فلم يمكن تسجيل أيٍّ منها.

## Notifications

notification-title = انتهى مقبس بالرمز { $code } { $name }
notification-title-without-code = تعذّر فتح مقبس
# The cause, before its evidence in the same line.
notification-cause-certain = { $title }.
notification-cause-likely = سبب مرجَّح: { $title }.
notification-cause-possible = سبب محتمَل: { $title }.
notification-times = { $count ->
    [zero] { $count } مرة خلال { DURATION($span) }
    [one] مرة واحدة خلال { DURATION($span) }
    [two] مرتين خلال { DURATION($span) }
    [few] { $count } مرات خلال { DURATION($span) }
    [many] { $count } مرة خلال { DURATION($span) }
   *[other] { $count } مرة خلال { DURATION($span) }
}

## Views

view-sockets = المقابس
view-codes = الرموز
views = طرق العرض
language = اللغة
language-browser = لغة المتصفح

## Codes: the reference

codes-search = بحث في الرموز والأسباب
    .label = بحث في الرموز والأسباب بالرقم أو الاسم أو الخدمة أو المكتبة أو العَرَض أو أي كلمة
codes-scheme = المعروض
codes-scheme-all = الكل
codes-scheme-standard = رموز معيارية
codes-scheme-registered = رموز مسجَّلة
codes-scheme-vendor = خدمات ومكتبات
codes-scheme-range = نطاقات
codes-scheme-cause = أسباب
codes-list = الرموز والأسباب
codes-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
codes-none = لا شيء هنا فيه هذه الكلمات كلها. جرّب كلمات أقل، أو رقمًا.
codes-back = العودة إلى القائمة
codes-start = اختر رمزًا لتقرأ معناه، أو رمزين لترى الفرق بينهما.
codes-seen-here = { $count ->
    [zero] لم يُرصد في هذا التبويب.
    [one] رُصد مرة واحدة في هذا التبويب.
    [two] رُصد مرتين في هذا التبويب.
    [few] رُصد { $count } مرات في هذا التبويب.
    [many] رُصد { $count } مرة في هذا التبويب.
   *[other] رُصد { $count } مرة في هذا التبويب.
}
codes-show-records = إظهار هذه المقابس
codes-open = فتح في المرجع
codes-compare-with = مقارنة بالرمز { $code }
codes-compare = مقارنة برمز آخر
    .label = الرمز الآخر للمقارنة
seen-vendor = حين يُنهي { $vendor } اتصالًا بهذا الرقم.

## Comparison of two codes

compare-title = { $first } أم { $second }
compare-question = ما يميّز أحدهما من الآخر
compare-meaning = معناه
compare-seen = متى يظهر
compare-fix = كيف يُعالَج
compare-differences = أهم الفروق
compare-no-differences = تتطابق خصائصهما كلها؛ والفرق في المعنى.
compare-alike = المشترك بينهما
compare-when = متى ينطبق كلٌّ منهما
compare-more = للاستزادة
compare-close = إغلاق المقارنة
compare-swap = تبديل الموضعين
compare-copy = نسخ بصيغة Markdown
compare-fact = الخاصية

## Sheets: keys, and what is not recorded

close-sheet = إغلاق
help-title = المفاتيح والمساعدة
keys-list = في القائمة
keys-detail = في التفسير
keys-panel = في اللوحة كلها
key-move = تحديد مقبس آخر
key-open = الانتقال إلى التفسير
key-unfold = فتح مجموعة من الانتهاءات المتكررة أو طيّها
key-compare = وضع علامة على المقبس المحدَّد؛ ويُقارَن به المقبس الذي يُحدَّد بعده
key-leave = رجوع: إنهاء المقارنة، ثم إلغاء التحديد
key-width = تضييق العمود أو توسيعه، والتركيز على اسمه
key-next = المقبس التالي
key-previous = المقبس السابق
keys-timeline = في الخط الزمني
key-lane = صف آخر
key-socket = مقبس آخر في الصف
key-choose = تحديد المقبس
key-zoom = تكبير، تصغير، عرض الجلسة كلها
key-pan = تحريك الرسم حين يكون مكبَّرًا
key-find = بحث: في مربع البحث في DevTools إن وُجد، وإلا ففي التصفية
key-filter = الانتقال إلى التصفية
key-timeline = إظهار الخط الزمني أو إخفاؤه
key-help = إظهار هذه المساعدة
help-mouse = النقر على اسم عمود يرتّب القائمة بحسبه، ويمكن سحب حافته. والنقر مع Ctrl (أو ⌘ في Mac) على صف آخر يقارنه بالصف المحدَّد.

unrecorded-title = ما لا يُسجَّل
unrecorded-here = في هذا السجل
unrecorded-none = لم يُترك شيء.
unrecorded-paused = التسجيل موقوف مؤقتًا: المقابس التي تنتهي الآن تُحصى ولا تُفسَّر.
unrecorded-always = في أي سجل
unrecorded-before = المقابس التي فُتحت قبل وجود WhyClosed. أعد تحميل الصفحة لتسجيلها.
unrecorded-workers = المقابس داخل worker. لا يُظهرها إلا Chromium، أثناء فتح DevTools، ومن دون رمز إغلاقها.
unrecorded-pages = الصفحات التي لا تسمح المتصفحات فيها بأي إضافة: صفحات المتصفح نفسه، ومتجر إضافاته، وما شابهها.
unrecorded-access = المواقع التي لا تسمح فيها لـ WhyClosed بالعمل في المتصفح، ولو كانت إطارات في صفحات أخرى.
unrecorded-content = ما كان في الرسائل. ولا يُحفظ منها إلا عددها ونوعها وحجمها ووقتها.

## The filter: its keys, notes and chips

# The keys themselves ("code:", "host:") are the same in every language; these are what they mean, in a few words.
filter-key-code = رقم رمز الإغلاق، أو نطاق، أو جزء من اسمه
filter-key-severity = درجة أهميته
filter-key-closer = من أنهاه
filter-key-host = جزء من المضيف، مع المنفذ
filter-key-cause = أحد أسبابه
filter-key-ending = كيف انتهى
filter-key-idle = المدة بلا رسائل قبل الانتهاء
filter-key-open = كم بقي مفتوحًا
filter-key-reason = جزء من نص السبب
filter-key-path = جزء من مسار عنوان URL
filter-key-endpoint = جزء من عنوان URL بعد طيّ المعرّفات
filter-key-url = جزء من عنوان URL كاملًا
filter-key-frame = نوع إطار الصفحة الذي عاش فيه
filter-key-confidence = مدى الثقة بالسبب الأول
filter-key-vendor = الخدمة أو المكتبة التي تعرّف الرمز
filter-key-scheme = أين عُرّف الرمز
filter-no-messages = لم يُفتح قط، أو غير معروف
filter-subframe = أي إطار داخل الصفحة
filter-completions = ما يمكن كتابته هنا في التصفية
# $key: what was typed up to its colon. $meant: the key that is like it.
filter-unknown-key = ليس «{ $key }» من مفاتيح التصفية؛ فيُبحث عنه بوصفه نصًّا.
filter-unknown-key-like = ليس «{ $key }» من مفاتيح التصفية، فيُبحث عنه بوصفه نصًّا. أتقصد «{ $meant }»؟
filter-unknown-value = لا يعرف المفتاح «{ $key }» شيئًا فيه «{ $value }»؛ فأُهمل هذا الشرط.
# $understood: examples, which stay as they are.
filter-unread-value = لا يستطيع المفتاح «{ $key }» قراءة «{ $value }»؛ فأُهمل هذا الشرط. ويقرأ: { $understood }
filter-chips = تصفيات شائعة
filter-chip-never-opened = لم يُفتح قط
filter-chip-by-server = أنهاه الخادم
filter-chip-by-network = أنهته الشبكة
filter-chip-by-page = أنهته الصفحة
filter-chip-in-frames = في الإطارات

## Timeline

timeline = الخط الزمني
timeline-empty = تُرسم المقابس هنا بعد أن تنتهي.
timeline-help = سهما الأعلى والأسفل للانتقال بين نقاط النهاية، وسهما اليسار واليمين للانتقال بين المقابس، وHome وEnd للأول والأخير. ومفتاح Enter للتحديد. وعلامتا الزائد والناقص للتكبير والتصغير، و0 لعرض الجلسة كلها، وEsc لإلغاء النطاق.
timeline-lanes = نقاط النهاية
timeline-lane =
    .summary = { $count ->
    [zero] لا مقابس
    [one] مقبس واحد
    [two] مقبسان
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}، { $abnormal ->
    [0] بلا انتهاء غير طبيعي
    [zero] بلا انتهاء غير طبيعي
    [one] انتهاء واحد غير طبيعي
    [two] انتهاءان غير طبيعيين
    [few] { $abnormal } انتهاءات غير طبيعية
    [many] { $abnormal } انتهاءً غير طبيعي
   *[other] { $abnormal } انتهاء غير طبيعي
}، { $opened ->
    [never] { $count ->
        [zero] لم يُفتح أيٌّ منها
        [one] لم يُفتح قط
        [two] لم يُفتح أيٌّ منهما
        [few] لم يُفتح أيٌّ منها
        [many] لم يُفتح أيٌّ منها
       *[other] لم يُفتح أيٌّ منها
    }
    [same] مدة الفتح { DURATION($shortest) }
   *[range] مدة الفتح بين { DURATION($shortest) } و{ DURATION($longest) }
}.
# $cause is a sentence of its own: "Likely: The connection was lost."
timeline-socket = المقبس { $place } من { $count }. { $time }: { $end }. { $severity }. أنهاه: { $closer }. { $opened ->
    [yes] بقي مفتوحًا { DURATION($open) }.
   *[no] لم يُفتح قط.
} { $cause }
timeline-idle = الخمول عند الانتهاء
timeline-others = { $count ->
    [zero] لم ينتهِ هنا مقبس آخر.
    [one] انتهى هنا مقبس آخر. كبّر الرسم للتمييز بينهما.
    [two] انتهى هنا مقبسان آخران. كبّر الرسم للتمييز بينها.
    [few] انتهت هنا { $count } مقابس أخرى. كبّر الرسم للتمييز بينها.
    [many] انتهى هنا { $count } مقبسًا آخر. كبّر الرسم للتمييز بينها.
   *[other] انتهى هنا { $count } مقبس آخر. كبّر الرسم للتمييز بينها.
}
timeline-axis =
    .title = اسحب لتقتصر القائمة على ما انتهى في نطاق زمني. وانقر نقرًا مزدوجًا لعرض الكل من جديد.
timeline-zoom-in = تكبير
    .title = تكبير (+، أو Ctrl مع عجلة الفأرة)
timeline-zoom-out = تصغير
    .title = تصغير (−، أو Ctrl مع عجلة الفأرة)
timeline-whole = الجلسة كلها
    .title = عرض الجلسة كلها ومتابعتها (0)
# How much time is in view.
timeline-length = { DURATION($duration) }
timeline-list-view = هذه فقط في القائمة
timeline-range = { $from } إلى { $to }
    .clear = عرض الكل من جديد، لا { $range } فقط
timeline-legend = ما يعرضه الرسم
timeline-part-connecting = قيد الاتصال
timeline-part-open = مفتوح
timeline-part-idle = خامل
timeline-flags = ما يخصّ نقاط النهاية كلها
timeline-at = { $time }: { $what }
timeline-offline = بلا شبكة
    .until = كان المتصفح بلا اتصال بالشبكة حتى { $to }.
    .since = المتصفح بلا اتصال بالشبكة منذ { $from }.
    .during = كان المتصفح بلا اتصال بالشبكة من { $from } إلى { $to }.
timeline-moment = { $endpoints ->
    [zero] لا نقاط نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتا نهاية معًا
    [few] { $endpoints } نقاط نهاية معًا
    [many] { $endpoints } نقطة نهاية معًا
   *[other] { $endpoints } نقطة نهاية معًا
}
    .sentence = { $sockets ->
    [zero] لم ينتهِ أي مقبس مفتوح
    [one] انتهى مقبس مفتوح واحد
    [two] انتهى مقبسان مفتوحان
    [few] انتهت { $sockets } مقابس مفتوحة
    [many] انتهى { $sockets } مقبسًا مفتوحًا
   *[other] انتهى { $sockets } مقبس مفتوح
} { $endpoints ->
    [zero] لأي نقطة نهاية
    [one] لنقطة نهاية واحدة
    [two] لنقطتي نهاية
    [few] لـ { $endpoints } نقاط نهاية
    [many] لـ { $endpoints } نقطة نهاية
   *[other] لـ { $endpoints } نقطة نهاية
} خلال { DURATION($duration) }.
timeline-distributions = كم دامت مقابس { $endpoint }
timeline-histogram-open = مدة الفتح
timeline-histogram-idle = الخمول عند الانتهاء
timeline-median = الوسيط { DURATION($median) }
timeline-bin = { $from } إلى { $to }
    .title = { $bin }: { $count ->
    [zero] لا مقابس
    [one] مقبس واحد
    [two] مقبسان
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}
timeline-bin-column = المدة
timeline-count-column = المقابس
timeline-pile-up-open = { $spread ->
    [same] بقي { $count } من { $total } مفتوحًا مدة { DURATION($from) }.
   *[range] بقي { $count } من { $total } مفتوحًا مدة بين { DURATION($from) } و{ DURATION($to) }.
}
timeline-pile-up-idle = { $spread ->
    [same] بقي { $count } من { $total } خاملًا مدة { DURATION($from) } حتى انتهى.
   *[range] بقي { $count } من { $total } خاملًا مدة بين { DURATION($from) } و{ DURATION($to) } حتى انتهى.
}
timeline-never-opened = لم يُفتح قط { $count } من { $total }.

## Detail: its sections, stacks and copies, and two records compared

meaning-more = المزيد عن { $code }
step-previous = المقبس السابق
    .title = المقبس السابق (k)
step-next = المقبس التالي
    .title = المقبس التالي (j)
reveal-in-network = إظهار في لوحة Network
reveal-failed = لم يعد هذا الطلب في لوحة Network.
reading-record = تجري قراءة هذا القيد…
like-it = { $place ->
    [latest] الأحدث بين
   *[earlier] رقم { $position } من
} { $count ->
    [zero] المقابس التي انتهت
    [one] مقبس واحد انتهى
    [two] مقبسين انتهيا
    [few] { $count } مقابس انتهت
    [many] { $count } مقبسًا انتهت
   *[other] { $count } مقبس انتهت
} على النحو نفسه
like-it-span = { $place ->
    [latest] الأحدث بين
   *[earlier] رقم { $position } من
} { $count ->
    [zero] المقابس التي انتهت
    [one] مقبس واحد انتهى
    [two] مقبسين انتهيا
    [few] { $count } مقابس انتهت
    [many] { $count } مقبسًا انتهت
   *[other] { $count } مقبس انتهت
} على النحو نفسه خلال { DURATION($span) }
raw-record = القيد بصيغة JSON
raw-redacted = أُخفيت الأسرار في عناوين URL والنصوص ومكدّسات الاستدعاءات.
copy-record-json = نسخ القيد بصيغة JSON

frame-anonymous = (دالة مجهولة)
frame-evaluated = أُنشئت هناك من سلسلة نصية
frame-open = فتح { $place } في Sources
frame-not-opened = تعذّر فتح { $file } في Sources.

copy-record = نسخ
    .title = نسخ هذا القيد
copy-as-markdown = نسخ بصيغة Markdown
copy-as-json = نسخ بصيغة JSON
copy-as-issue = نسخ بصيغة GitHub issue
copy-as-url = نسخ عنوان URL
moment-created = أُنشئ
moment-opened = فُتح
moment-last-sent = أُرسلت آخر رسالة
moment-last-received = استُلمت آخر رسالة
moment-close-call = استدعت الصفحة { $call }
moment-ended = انتهى
recorded-by = سجّله { $generator } في { $browser }.
issue-title = انتهى WebSocket الموجَّه إلى { $endpoint }: { $end }
issue-happened = ما حدث
issue-expected = ما كان متوقَّعًا
issue-expected-open = أن يبقى الاتصال مفتوحًا حتى تغلقه الصفحة.
issue-expected-opens = أن يُفتح الاتصال.
issue-expected-unknown = (اذكر ما كان ينبغي أن يحدث بدلًا من ذلك.)
issue-cause = السبب والقرائن
issue-fix = ما قد يُصلحه
issue-timeline = التسلسل الزمني
issue-environment = البيئة
issue-page = الصفحة
issue-endpoint = نقطة النهاية
issue-recorder = سجّله
issue-record = القيد بصيغة JSON، مع إخفاء الأسرار

compare-records = مقارنة بـ…
compare-with-previous = الانتهاء الذي قبله
compare-with-normal = أحدث انتهاء طبيعي
compare-with-longest = الذي بقي مفتوحًا أطول مدة
compare-hint = { $opened ->
    [no] { $end } عند { $time }، لم يُفتح قط
   *[yes] { $end } عند { $time }، بقي مفتوحًا { DURATION($open) }
}

comparison = مقارنة مقبسين
comparison-first = الأول
comparison-second = الثاني
comparison-swap = تبديل الموضعين
comparison-copy = نسخ المقارنة بصيغة Markdown
comparison-close = إغلاق المقارنة
comparison-gone = لم يعد أحد القيدين في السجل.
facts-alike = { $count ->
    [zero] لا خصائص متشابهة
    [one] خاصية واحدة متشابهة
    [two] خاصيتان متشابهتان
    [few] { $count } خصائص متشابهة
    [many] { $count } خاصية متشابهة
   *[other] { $count } خاصية متشابهة
}
fact-code = { $code } { $name }
fact-cause = السبب الأول
fact-other-cause = السبب التالي
fact-silence = الصمت قبل الانتهاء
fact-close-call = استدعت الصفحة
fact-host = المضيف
fact-path = المسار
fact-query = معاملات الاستعلام
fact-query-values = قيم الاستعلام
fact-values-differ = مختلفة: { $names }
fact-frame = عنوان إطار الصفحة
fact-opened-at = موضع الفتح
fact-exception = الاستثناء
fact-not-known = غير معروف
# How many times the figure of the other.
ratio-duration = { NUMBER($times, maximumFractionDigits: 1) }× المدة الأخرى
ratio-size = { NUMBER($times, maximumFractionDigits: 1) }× الحجم الآخر
ratio-count = { NUMBER($times, maximumFractionDigits: 1) }× العدد الآخر
apart-nothing = لا شيء مما سُجّل حول انتهائهما يميّز أحدهما من الآخر بوضوح.
# $clause: one of the six below.
apart-only = { $holder ->
    [abnormal] في الذي انتهى انتهاءً غير طبيعي وحده: { $clause }.
    [counterpart] ليس في الذي انتهى انتهاءً غير طبيعي، بل في الآخر: { $clause }.
    [first] في الأول وحده: { $clause }.
   *[second] في الثاني وحده: { $clause }.
}
apart-offline = كان المتصفح بلا اتصال بالشبكة
apart-frozen = كان المتصفح قد جمّد الصفحة
apart-restored = عادت الصفحة من ذاكرة الرجوع والتقدّم (bfcache)
apart-unloading = كانت الصفحة تُغادَر
apart-hidden = كانت الصفحة مخفية
apart-never-opened = لم يُفتح الاتصال قط
# $one and $other: durations or values, already written. $fact: the name of a fact.
apart-two = { $by ->
    [severity] { $fact }: { $one } في الذي انتهى انتهاءً غير طبيعي، و{ $other } في الآخر.
   *[order] { $fact }: { $one } في الأول، و{ $other } في الثاني.
}
apart-silence = { $by ->
    [severity] كان الذي انتهى انتهاءً غير طبيعي صامتًا منذ { $one } حين انتهى، والآخر منذ { $other }.
   *[order] كان الأول صامتًا منذ { $one } حين انتهى، والثاني منذ { $other }.
}
apart-open-for = { $by ->
    [severity] بقي الذي انتهى انتهاءً غير طبيعي مفتوحًا { $one }، والآخر { $other }.
   *[order] بقي الأول مفتوحًا { $one }، والثاني { $other }.
}

## Options

options-title = إعدادات WhyClosed
options-saving = يجري الحفظ…
options-saved = حُفظ
options-failure-read = تعذّرت قراءة الإعدادات.
options-failure-save = تعذّر حفظ هذا. ويبقى ما اخترته في هذه الصفحة إلى أن يُحفظ.
options-failure-reset = تعذّرت إعادة ضبط الإعدادات.
# $setting: the name of a setting, as it stands on the page.
options-broken = تعذّرت قراءة «{ $setting }»؛ فتُستخدم القيمة الافتراضية.
options-keep-defaults = إبقاء القيم الافتراضية
options-add = إضافة
options-remove = إزالة { $item }

options-section-recording = التسجيل
options-section-notifications = الإشعارات
options-section-log = السجل
options-section-redaction = إخفاء الأسرار
options-section-appearance = المظهر
options-section-file = ملف الإعدادات

# Each setting: its name, and in one or two sentences what it does and what follows from it.
options-setting-recording = تسجيل المقابس
    .note = المعتبَر هو موقع الصفحة في التبويب، لكل ما فيها من إطارات؛ لا خادم المقبس.
options-recording-all = في كل المواقع
    .note = كل صفحة يسمح المتصفح فيها بالإضافات.
options-recording-all-but = في كل المواقع إلا المدرجة
    .note = ما ينتهي في المواقع المدرجة لا يُسجَّل: لا يدخل السجل، ولا يُحصى، ولا يظهر عنه إشعار أبدًا.
options-recording-only = في المواقع المدرجة فقط
    .note = ما ينتهي في أي موضع آخر لا يُسجَّل: لا يدخل السجل، ولا يُحصى، ولا يظهر عنه إشعار أبدًا. والصفحات التي لا مضيف لها، كالملفات المحلية، لا يمكن إدراجها.
options-setting-recordingSites = المواقع
    .note = المضيف يشمل نفسه وكل ما يتفرّع منه؛ وإن ذُكر معه منفذ فلا يشمل إلا ذلك المنفذ.
options-setting-siteAccess = الوصول الذي يمنحه المتصفح
options-access-all = يسمح المتصفح لـ WhyClosed بالعمل في كل المواقع. والخيار أعلاه يستبعد ما رآه WhyClosed هناك؛ أما من دون إذن الوصول فلا يعمل منه شيء في الموقع أصلًا.
options-access-some = { $count ->
    [zero] لا يسمح المتصفح لـ WhyClosed بالعمل في أي موقع:
    [one] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في موقع واحد:
    [two] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في موقعين:
    [few] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $count } مواقع:
    [many] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $count } موقعًا:
   *[other] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $count } موقع:
}
options-access-none = لا يسمح المتصفح لـ WhyClosed بالعمل في أي موقع: فلا يُسجَّل شيء.
options-access-unseen = لا تُرى مقابس سائر المواقع: فلا تدخل السجل، ولا الرقم الذي على زر شريط الأدوات، ولا الإشعارات. ولا تُرى كذلك مقابس إطاراتها داخل صفحة تُرى. والصفحة المفتوحة لا يسري عليها التغيير إلا بعد تحميلها من جديد.
# “Site access” and “On specific sites” stand on Chromium's own page.
options-access-change-chromium = لقصر الوصول على مواقع بعينها، افتح صفحة هذه الإضافة في المتصفح، واختر «على مواقع إلكترونية محددة» تحت «الوصول إلى موقع إلكتروني».
# “Permissions” stands on Firefox's own page.
options-access-change-firefox = للسماح بمواقع بعينها، افتح `about:addons`، ثم WhyClosed، ثم «الصلاحيات».
options-access-limit-chromium = فتح صفحة المتصفح
options-access-limit-firefox = التخلّي عن الوصول كله
options-access-allow-all = السماح بكل المواقع…
options-no-sites-only = لا موقع في القائمة: فلا يُسجَّل شيء.
options-no-sites-all-but = لا موقع في القائمة: فتُسجَّل المواقع كلها.

options-setting-notifications = الإشعار بانتهاء المقابس
    .note = يذكر الإشعار السبب المرجَّح. وإن عُطّل، استمر العدّ في الرقم الذي على زر شريط الأدوات.
options-setting-leastSeverity = ما يُشعَر به
    .note = إلى أي حدّ يجب أن يسوء الانتهاء. أما الانتهاءات الطبيعية فلا إشعار بها أبدًا.
options-severity-abnormal = الانتهاءات غير الطبيعية
    .note = اتصالات انقطعت، أو رُفضت، أو أنهاها خطأ.
options-severity-notice = الانتهاءات غير الطبيعية واللافتة
    .note = ومعها ما يكون في كثير من الأحيان مقصودًا، كإعادات التحميل التي يُجريها خادم تطوير.
options-setting-onlyWhileDevtoolsClosed = فقط حين تكون DevTools مغلقة
    .note = لا إشعارات عن تبويب فُتحت فيه DevTools: فلوحة WhyClosed هناك تسرد ما انتهى.
options-setting-quietHours = ساعات الهدوء
    .note = لا يظهر أي إشعار بين هذين الوقتين من اليوم، بالتوقيت المحلي، ولو كان منتصف الليل بينهما. وتُسجَّل المقابس كالمعتاد.
options-quiet-from = من
options-quiet-to = إلى
options-quiet-incomplete = أدخل الوقتين كليهما. وإلى ذلك الحين يسري الوقتان السابقان.
options-quiet-same = الوقتان متطابقان. وإلى أن يختلفا يسري الوقتان السابقان.
options-setting-mutedSites = المواقع المكتومة
    .note = لا إشعارات عن مقابس هذه المواقع، سواء أكان الموقع موقع الصفحة أم خادم المقبس. وتُسجَّل كالمعتاد.
options-setting-mutedCodes = رموز الإغلاق المكتومة
    .note = لا إشعارات عن الانتهاءات بهذه الرموز. وتُسجَّل كالمعتاد.
options-test = عرض إشعار تجريبي
options-test-title = إشعار تجريبي
options-test-message = هكذا يُخبرك WhyClosed بمقبس انتهى.
options-test-sent = أُرسل إشعار تجريبي إلى النظام. فإن لم يظهر فالنظام يخفيه: راجع إعدادات الإشعارات في النظام لهذا المتصفح.
options-test-refused = يرفض النظام إشعارات هذا المتصفح. اسمح بها في إعدادات الإشعارات في النظام؛ وإلى ذلك الحين لا يبقى إلا العدّ على زر شريط الأدوات.

options-list-sites =
    .note = موقع أو عدة مواقع، مثل `example.com localhost:8080`. ومفتاح Enter يضيفها.
    .refused = لا يصلح موقعًا: { $items }. الموقع مضيف مثل `example.com`، أو مضيف مع منفذه مثل `localhost:8080`.
options-list-codes =
    .note = رمز أو عدة رموز، مثل `1001 1012`. ومفتاح Enter يضيفها.
    .refused = لا يصلح رمز إغلاق: { $items }. رمز الإغلاق عدد من `0` إلى `65535`.
options-list-patterns =
    .note = نمط واحد في كل سطر. مفتاح Enter يضيف، وShift+Enter يبدأ سطرًا آخر.
    .refused = لا يصلح تعبيرًا نمطيًا لا يزيد على 500 حرف: { $items }
options-list-full = أقصى ما تتّسع له القائمة: { $most }. لم يُضَف شيء.
options-list-known = هذا في القائمة من قبل.

options-setting-capacity = عدد القيود المحفوظة
    .note = من التبويبات كلها معًا. وحين تزيد عليه يُتخلّى عن أقدمها في التبويب الأكثر قيودًا، وتذكر اللوحة عددها. ويُفرَّغ السجل عند بدء تشغيل المتصفح.
options-capacity-refused = يجب أن يكون عددًا صحيحًا من { $least } إلى { $most }. وإلى ذلك الحين يسري العدد السابق.

options-always-hidden = يُخفى دائمًا: أسماء المستخدمين وكلمات المرور في عناوين URL، وقيم الاستعلام والجزء الأخير (fragment) فيها، والرموز المميّزة، وعناوين البريد الإلكتروني.
options-setting-redactionPatterns = أنماطك الخاصة
    .note = تعابير JavaScript النمطية (regular expressions)، بالرايتين `gu`. وكل ما يطابق أحدها يُخفى أيضًا.
options-trial = تجربة الأنماط
    .note = تُطبَّق الأنماط التي في القائمة، والتي تكتبها الآن، على نص من عندك. ولا يُحفظ هذا النص.
options-trial-result = ما يبقى منه
options-trial-slow = تستغرق الأنماط أكثر من ثانية على هذا النص، وستؤخّر WhyClosed حيثما استُخدمت. تجنّب تكرار التكرار، مثل `(a+)+`.
options-trial-failed = تعذّر إخفاء الأسرار في النص.

options-setting-language = اللغة
    .note = لغة كل ما يعرضه WhyClosed. وتتبعها الصفحات المفتوحة فورًا.
options-setting-theme = السمة
    .note = سمة كل ما يعرضه WhyClosed.
options-theme-browser = سمة المتصفح، وفي اللوحة سمة DevTools
options-theme-light = فاتحة
options-theme-dark = داكنة

options-file-note = كل إعدادات هذه الصفحة في ملف JSON، للاحتفاظ به أو لاستخدامه في مكان آخر. وفيه المواقع والأنماط التي أدرجتها.
options-export = تصدير الإعدادات
options-import = استيراد الإعدادات…
options-reset = إعادة ضبط كل الإعدادات
# $file: the name of a file.
options-imported = { $count ->
    [0] لا شيء في «{ $file }» يمكن استخدامه؛ ولم يتغيّر شيء.
    [zero] لا شيء في «{ $file }» يمكن استخدامه؛ ولم يتغيّر شيء.
    [one] استُورد إعداد واحد من «{ $file }».
    [two] استُورد إعدادان من «{ $file }».
    [few] استُوردت { $count } إعدادات من «{ $file }».
    [many] استُورد { $count } إعدادًا من «{ $file }».
   *[other] استُورد { $count } إعداد من «{ $file }».
}
options-import-not-json = ليس «{ $file }» ملف إعدادات: فهو ليس JSON. لم يتغيّر شيء.
options-import-not-settings = ليس «{ $file }» من ملفات إعدادات WhyClosed. لم يتغيّر شيء.
options-import-newer = كُتب الملف «{ $file }» بإصدار أحدث من WhyClosed. لم يتغيّر شيء.
options-import-too-large = الملف «{ $file }» أكبر من أن يكون ملف إعدادات. لم يتغيّر شيء.
# $setting: the name of a setting. $values: what is to blame, as JSON.
options-import-broken = { $setting }: لا يمكن استخدام { $values }؛ وبقي الإعداد كما كان.
options-import-unknown = { $name }: لا إعداد بهذا الاسم؛ فأُهمل.
options-reset-done = عادت كل الإعدادات إلى قيمها الافتراضية.
options-undo = تراجع
options-undone = عادت الإعدادات السابقة.

## Alerts

alert-recovered-title = بقي آخر مقبس مفتوحًا { DURATION($duration) }
# $count: the ends that the notification told of before.
alert-recovered-normally = { $count ->
    [zero] انتهى انتهاءً طبيعيًا.
    [one] انتهى انتهاءً طبيعيًا، بعد مقبس واحد لم ينتهِ كذلك.
    [two] انتهى انتهاءً طبيعيًا، بعد مقبسين خلال { DURATION($span) } لم ينتهيا كذلك.
    [few] انتهى انتهاءً طبيعيًا، بعد { $count } مقابس خلال { DURATION($span) } لم تنتهِ كذلك.
    [many] انتهى انتهاءً طبيعيًا، بعد { $count } مقبسًا خلال { DURATION($span) } لم تنتهِ كذلك.
   *[other] انتهى انتهاءً طبيعيًا، بعد { $count } مقبس خلال { DURATION($span) } لم تنتهِ كذلك.
}
alert-recovered-page-left = { $count ->
    [zero] بقي مفتوحًا إلى أن غودرت الصفحة.
    [one] بقي مفتوحًا إلى أن غودرت الصفحة، بعد مقبس واحد انتهى على نحو آخر.
    [two] بقي مفتوحًا إلى أن غودرت الصفحة، بعد مقبسين خلال { DURATION($span) } انتهيا على نحو آخر.
    [few] بقي مفتوحًا إلى أن غودرت الصفحة، بعد { $count } مقابس خلال { DURATION($span) } انتهت على نحو آخر.
    [many] بقي مفتوحًا إلى أن غودرت الصفحة، بعد { $count } مقبسًا خلال { DURATION($span) } انتهت على نحو آخر.
   *[other] بقي مفتوحًا إلى أن غودرت الصفحة، بعد { $count } مقبس خلال { DURATION($span) } انتهت على نحو آخر.
}
alert-mute-site = كتم هذا الموقع
alert-open-report = فتح التقرير
toolbar-recording = WhyClosed: تُسجَّل مقابس هذه الصفحة
toolbar-paused = WhyClosed: التسجيل في هذا التبويب موقوف مؤقتًا
toolbar-not-recorded = WhyClosed: لا يُسجَّل هذا الموقع، بحسب إعداداتك
toolbar-not-possible = WhyClosed: لا يُسجَّل شيء في هذه الصفحة
mark-navigation-not-recorded = صفحة من موقع لا يُسجَّل

## Popup: what ended in this tab, in short

popup-title = ما أُغلق في هذه الصفحة
popup-open-panel = فتح اللوحة
popup-actions = هذا التبويب
popup-pause = إيقاف التسجيل مؤقتًا
popup-record = استئناف التسجيل
popup-mute = كتم هذا الموقع
popup-unmute = إلغاء كتم هذا الموقع
popup-export = تصدير السجل
popup-options = الإعدادات
popup-change = التغيير من الإعدادات
popup-codes = البحث في رموز الإغلاق والمقارنة بينها
popup-devtools = في DevTools (F12) اللوحة نفسها، باسم WhyClosed. ولا تستطيع إضافة أن تفتح DevTools بنفسها.
popup-ended = { $count ->
    [zero] لم ينتهِ أي مقبس
    [one] انتهى مقبس واحد
    [two] انتهى مقبسان
    [few] انتهت { $count } مقابس
    [many] انتهى { $count } مقبسًا
   *[other] انتهى { $count } مقبس
}، { $abnormal ->
    [0] بلا انتهاء غير طبيعي.
    [zero] بلا انتهاء غير طبيعي.
    [one] { $count ->
        [zero] وانتهاء واحد منها غير طبيعي.
        [one] وانتهاؤه غير طبيعي.
        [two] وانتهاء أحدهما غير طبيعي.
        [few] وانتهاء واحد منها غير طبيعي.
        [many] وانتهاء واحد منها غير طبيعي.
       *[other] وانتهاء واحد منها غير طبيعي.
    }
    [two] { $count ->
        [zero] وانتهاء اثنين منها غير طبيعي.
        [one] وانتهاء اثنين منها غير طبيعي.
        [two] وانتهاؤهما غير طبيعي.
        [few] وانتهاء اثنين منها غير طبيعي.
        [many] وانتهاء اثنين منها غير طبيعي.
       *[other] وانتهاء اثنين منها غير طبيعي.
    }
    [few] وانتهاء { $abnormal } منها غير طبيعي.
    [many] وانتهاء { $abnormal } منها غير طبيعي.
   *[other] وانتهاء { $abnormal } منها غير طبيعي.
}
# So many have ended that only the latest are read.
popup-latest = من أحدث { $count ->
    [zero] الانتهاءات
    [one] انتهاء واحد
    [two] انتهاءين
    [few] { $count } انتهاءات
    [many] { $count } انتهاءً
   *[other] { $count } انتهاء
}: { $abnormal ->
    [0] لا انتهاء غير طبيعي
    [zero] لا انتهاء غير طبيعي
    [one] انتهاء واحد غير طبيعي
    [two] انتهاءان غير طبيعيين
    [few] { $abnormal } انتهاءات غير طبيعية
    [many] { $abnormal } انتهاءً غير طبيعي
   *[other] { $abnormal } انتهاء غير طبيعي
}. وفي اللوحة الانتهاءات كلها.
popup-ends = { $count ->
    [zero] لا انتهاءات
    [one] انتهاء واحد
    [two] انتهاءان
    [few] { $count } انتهاءات
    [many] { $count } انتهاءً
   *[other] { $count } انتهاء
}
# $time: when the last one of them ended.
popup-times = { $count ->
    [zero] { $count } مرة، آخرها عند { $time }
    [one] مرة واحدة عند { $time }
    [two] مرتان، آخرهما عند { $time }
    [few] { $count } مرات، آخرها عند { $time }
    [many] { $count } مرة، آخرها عند { $time }
   *[other] { $count } مرة، آخرها عند { $time }
}
popup-details = التفاصيل
    .label = تفاصيل { $name } عند { $time }
popup-show-more = المزيد
popup-show-less = أقل
popup-other-ends = { $count ->
    [zero] لا انتهاءات أخرى في اللوحة.
    [one] في اللوحة انتهاء واحد آخر.
    [two] في اللوحة انتهاءان آخران.
    [few] في اللوحة { $count } انتهاءات أخرى.
    [many] في اللوحة { $count } انتهاءً آخر.
   *[other] في اللوحة { $count } انتهاء آخر.
}
popup-more-endpoints = { $count ->
    [zero] لا نقاط نهاية أخرى في اللوحة.
    [one] في اللوحة نقطة نهاية واحدة أخرى.
    [two] في اللوحة نقطتا نهاية أخريان.
    [few] في اللوحة { $count } نقاط نهاية أخرى.
    [many] في اللوحة { $count } نقطة نهاية أخرى.
   *[other] في اللوحة { $count } نقطة نهاية أخرى.
}
popup-nothing = لم يُغلق شيء بعد
    .body = حين ينتهي WebSocket في هذه الصفحة يظهر السبب هنا. أما المقابس التي كانت مفتوحة قبل وجود WhyClosed فلا تُرى: أعد تحميل الصفحة لتسجيلها.
# $sites: hosts, such as example.com; $count: how many there are.
unseen-access = { $count ->
    [0] لا يسمح المتصفح لـ WhyClosed بالعمل في أي موقع، فلا تُرى أي مقابس.
    [zero] لا يسمح المتصفح لـ WhyClosed بالعمل في أي موقع، فلا تُرى أي مقابس.
    [one] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $sites }. ولا تُرى المقابس في غيره.
    [two] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في موقعين: { $sites }. ولا تُرى المقابس في غيرهما.
    [few] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $count } مواقع: { $sites }. ولا تُرى المقابس في غيرها.
    [many] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $count } موقعًا: { $sites }. ولا تُرى المقابس في غيرها.
   *[other] لا يسمح المتصفح لـ WhyClosed بالعمل إلا في { $count } موقع: { $sites }. ولا تُرى المقابس في غيرها.
} وبعد أن يُسمح بموقع صفحة، يجب تحميلها من جديد.
popup-left-out = لا يُسجَّل شيء في { $site }: الإعدادات تستثني هذا الموقع.
popup-muted = إشعارات { $site } مكتومة. ويستمر العدّ في الشارة.
# $muters: the muted sites that it belongs to, such as example.com for app.example.com.
popup-muted-by = إشعارات { $site } مكتومة مع إشعارات { $muters }. ويستمر العدّ في الشارة.
popup-refused = لا يعرض النظام إشعارات هذا المتصفح. ويستمر العدّ في الشارة.
popup-notifications-off = الإشعارات معطَّلة. ويستمر العدّ في الشارة.
popup-not-opened = تعذّر فتح الصفحة.

## Exported log: lines of HAR and OpenTelemetry

# One end in one line. $end: "1006 Abnormal Closure" or the word of the ending. $cause: a sentence without a period.
ended-line = { $end } – { $cause }
# $line: the line above.
ended-line-of = { $line } ({ $endpoint })
left-out-by-scope = لم يجرِ تصدير { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: خارج النطاق المختار

## Report of a session log

report-title = { $abnormal ->
    [0] تقرير WebSocket: بلا انتهاء غير طبيعي
    [zero] تقرير WebSocket: بلا انتهاء غير طبيعي
    [one] تقرير WebSocket: انتهاء واحد غير طبيعي
    [two] تقرير WebSocket: انتهاءان غير طبيعيين
    [few] تقرير WebSocket: { $abnormal } انتهاءات غير طبيعية
    [many] تقرير WebSocket: { $abnormal } انتهاءً غير طبيعي
   *[other] تقرير WebSocket: { $abnormal } انتهاء غير طبيعي
}
# $first and $last: a date and a time. $parts: how many ended in which way, as a list of the three below.
report-lead = { $total ->
    [zero] لم ينتهِ أي مقبس WebSocket
    [one] انتهى مقبس WebSocket واحد
    [two] انتهى مقبسا WebSocket
    [few] انتهت { $total } مقابس WebSocket
    [many] انتهى { $total } مقبس WebSocket
   *[other] انتهى { $total } مقبس WebSocket
} بين { $first } و{ $last } بتوقيت UTC، خلال { DURATION($span) }: { $parts }.
report-lead-one = { $severity ->
    [abnormal] انتهى مقبس WebSocket واحد انتهاءً غير طبيعي، عند { $first } بتوقيت UTC.
    [notice] انتهى مقبس WebSocket واحد انتهاءً لافتًا، عند { $first } بتوقيت UTC.
   *[normal] انتهى مقبس WebSocket واحد انتهاءً طبيعيًا، عند { $first } بتوقيت UTC.
}
report-part-abnormal = { $all ->
    [yes] { $count ->
        [zero] كلها انتهاءات غير طبيعية
        [one] كلها انتهاءات غير طبيعية
        [two] كلاهما انتهاء غير طبيعي
        [few] كلها انتهاءات غير طبيعية
        [many] كلها انتهاءات غير طبيعية
       *[other] كلها انتهاءات غير طبيعية
    }
   *[no] { $count ->
        [zero] لا انتهاء غير طبيعي
        [one] انتهاء واحد غير طبيعي
        [two] انتهاءان غير طبيعيين
        [few] { $count } انتهاءات غير طبيعية
        [many] { $count } انتهاءً غير طبيعي
       *[other] { $count } انتهاء غير طبيعي
    }
}
report-part-notice = { $all ->
    [yes] { $count ->
        [zero] كلها انتهاءات لافتة
        [one] كلها انتهاءات لافتة
        [two] كلاهما انتهاء لافت
        [few] كلها انتهاءات لافتة
        [many] كلها انتهاءات لافتة
       *[other] كلها انتهاءات لافتة
    }
   *[no] { $count ->
        [zero] لا انتهاء لافت
        [one] انتهاء واحد لافت
        [two] انتهاءان لافتان
        [few] { $count } انتهاءات لافتة
        [many] { $count } انتهاءً لافتًا
       *[other] { $count } انتهاء لافت
    }
}
report-part-normal = { $all ->
    [yes] { $count ->
        [zero] كلها انتهاءات طبيعية
        [one] كلها انتهاءات طبيعية
        [two] كلاهما انتهاء طبيعي
        [few] كلها انتهاءات طبيعية
        [many] كلها انتهاءات طبيعية
       *[other] كلها انتهاءات طبيعية
    }
   *[no] { $count ->
        [zero] لا انتهاء طبيعي
        [one] انتهاء واحد طبيعي
        [two] انتهاءان طبيعيان
        [few] { $count } انتهاءات طبيعية
        [many] { $count } انتهاءً طبيعيًا
       *[other] { $count } انتهاء طبيعي
    }
}
report-nothing = لم ينتهِ أي WebSocket في هذا السجل.

report-exported = وقت التصدير
report-tabs = التبويبات
    .one = تبويب واحد
    .all = كلها، وعددها في هذا السجل { $count }
report-page-loads = مرات تحميل الصفحة
report-filter = التصفية
report-since = فقط ما انتهى منذ
report-until = فقط ما انتهى حتى
# $kinds: the kinds of secrets that the user has left in, as a list.
report-secrets = الأسرار
    .hidden = مخفية
    .shown = غير مخفية
    .partly = مخفية، ما عدا { $kinds }
report-network = الشبكة
    .offline = { $count ->
    [zero] لم ينقطع الاتصال بها
    [one] انقطع الاتصال بها مرة واحدة، عند { $first } بتوقيت UTC
    [two] انقطع الاتصال بها مرتين، أولاهما عند { $first } بتوقيت UTC
    [few] انقطع الاتصال بها { $count } مرات، أولاها عند { $first } بتوقيت UTC
    [many] انقطع الاتصال بها { $count } مرة، أولاها عند { $first } بتوقيت UTC
   *[other] انقطع الاتصال بها { $count } مرة، أولاها عند { $first } بتوقيت UTC
}
report-missing = ليس في هذا التقرير
    .none = لم يُترك شيء
report-left-out = { $count ->
    [zero] لا مقابس خارج ما اختير للتصدير
    [one] مقبس واحد لم يُختَر للتصدير
    [two] مقبسان لم يُختارا للتصدير
    [few] { $count } مقابس لم تُختَر للتصدير
    [many] { $count } مقبسًا لم تُختَر للتصدير
   *[other] { $count } مقبس لم تُختَر للتصدير
}

report-summary = الملخّص
report-times = المرات
report-first = أول مرة (UTC)
report-last = آخر مرة (UTC)
# An end and how much it matters, where that is less than a failure.
report-lesser-end = { $end } ({ $severity })
# $endpoint: the one with most of the ends. $count: how many others there are.
report-and-more = { $endpoint } { $count ->
    [zero] وحدها
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
report-more-ends = { $count ->
    [zero] أُدرجت الانتهاءات كلها. وهي في السجل بصيغة JSON.
    [one] لم يُدرَج انتهاء واحد آخر من غير هذه الأنواع. وهو في السجل بصيغة JSON.
    [two] لم يُدرَج انتهاءان آخران من غير هذه الأنواع. وهما في السجل بصيغة JSON.
    [few] لم تُدرَج { $count } انتهاءات أخرى من غير هذه الأنواع. وهي في السجل بصيغة JSON.
    [many] لم يُدرَج { $count } انتهاءً آخر من غير هذه الأنواع. وهي في السجل بصيغة JSON.
   *[other] لم يُدرَج { $count } انتهاء آخر من غير هذه الأنواع. وهي في السجل بصيغة JSON.
}
# $by: who ended them and how many, as a list of the one below.
report-normal = { $count ->
    [zero] لم ينتهِ أي مقبس انتهاءً طبيعيًا. أنهاها: { $by }.
    [one] انتهى مقبس واحد انتهاءً طبيعيًا. أنهاه: { $by }.
    [two] انتهى مقبسان انتهاءً طبيعيًا. أنهاهما: { $by }.
    [few] انتهت { $count } مقابس انتهاءً طبيعيًا. أنهاها: { $by }.
    [many] انتهى { $count } مقبسًا انتهاءً طبيعيًا. أنهاها: { $by }.
   *[other] انتهى { $count } مقبس انتهاءً طبيعيًا. أنهاها: { $by }.
}
report-closer-count = { $closer } ({ $count })

report-abnormal = ما انتهى انتهاءً غير طبيعي
report-notices = الانتهاءات اللافتة
report-when = { $count }، من { $first } إلى { $last } بتوقيت UTC (خلال { DURATION($span) })
# $time: a moment. $id: the id of a record.
report-only-one = عند { $time } (القيد { $id }):
report-latest = آخرها، عند { $time } (القيد { $id }):
report-other-causes = أسباب أخرى توافق ما سُجّل
report-record = عنوان URL والتسلسل الزمني ومكدّس الاستدعاءات لهذا القيد
report-more-endpoints = { $count ->
    [zero] ولا شيء غيرها
    [one] ونقطة نهاية واحدة أخرى
    [two] ونقطتا نهاية أخريان
    [few] و{ $count } نقاط نهاية أخرى
    [many] و{ $count } نقطة نهاية أخرى
   *[other] و{ $count } نقطة نهاية أخرى
}
report-more-kinds = { $count ->
    [zero] شُرحت هنا صفوف الملخّص كلها.
    [one] لم يُشرح هنا صف واحد آخر من الملخّص.
    [two] لم يُشرح هنا صفان آخران من الملخّص.
    [few] لم تُشرح هنا { $count } صفوف أخرى من الملخّص.
    [many] لم يُشرح هنا { $count } صفًا آخر من الملخّص.
   *[other] لم يُشرح هنا { $count } صف آخر من الملخّص.
} وفي السجل بصيغة JSON القيود كلها.

## Exporting and opening a log

cancel = إلغاء
export-open = تصدير…
    .title = تصدير السجل إلى ملف
export-more = تصدير فوري، أو فتح سجل
export-now = تصدير الآن
export-title = تصدير السجل

export-format = الصيغة
export-format-json = JSON
    .note = كل شيء، للأدوات؛ ويمكن فتحه هنا من جديد.
export-format-ndjson = NDJSON
    .note = المحتوى نفسه، كل قيد في سطر، لأدوات المعالجة المتدفقة؛ ويمكن فتحه هنا من جديد.
export-format-csv = CSV
    .note = صف لكل مقبس، لبرامج الجداول.
export-format-markdown = تقرير Markdown
    .note = ليقرأه الناس: بلاغ عن خلل، فيه كل فشل على حدة بقرائنه وحلّه.
export-format-har = HAR
    .note = للوحة Network في المتصفحات ولأدوات أخرى تقرأ أرشيفات HTTP.
export-format-otlp = OTLP
    .note = سجلات OpenTelemetry بصيغة JSON، لبرنامج collector وما وراءه.

export-scope = ما يُصدَّر
export-tabs = التبويبات
export-tabs-one = هذا التبويب
export-tabs-all = كل التبويبات
export-records = القيود
export-records-all = كل القيود
export-records-filtered = القيود المطابقة للتصفية فقط
export-no-filter = التصفية فارغة.
export-matching = { $count } من { $total }
export-time = الانتهاء
export-time-whole = في أي وقت
export-time-range = من { $from } إلى { $to }، كما اختير في الخط الزمني
export-time-page = منذ تحميل الصفحة، عند { $from }
export-time-recent = { $minutes ->
    [zero] في الدقيقة الأخيرة
    [one] في الدقيقة الأخيرة
    [two] في آخر دقيقتين
    [few] في آخر { $minutes } دقائق
    [many] في آخر { $minutes } دقيقة
   *[other] في آخر { $minutes } دقيقة
}

export-redaction = إخفاء الأسرار
export-redaction-note = يحلّ محلّ كل سرّ بديل: واحد حيثما ورد السرّ في هذا الملف، وغيره في الملف التالي.
export-secret-user-info = أسماء المستخدمين وكلمات المرور
    .title = أسماء المستخدمين وكلمات المرور في عناوين URL
export-secret-query = قيم الاستعلام
    .title = القيم في استعلام عناوين URL؛ أما أسماؤها فتبقى
export-secret-fragment = الجزء الأخير (fragment)
    .title = ما يلي علامة # في عناوين URL
export-secret-path-token = رموز مميّزة في المسارات
    .title = أجزاء من مسار عنوان URL تشبه الرموز المميّزة أو معرّفات الجلسات
export-secret-token = رموز مميّزة
    .title = رموز JSON Web Token ومفاتيح معروفة الشكل، أينما وردت
export-secret-email = عناوين البريد الإلكتروني
    .title = عناوين البريد الإلكتروني، أينما وردت
export-secret-text-secret = أسرار في النصوص
    .title = كلمات المرور وملفات تعريف الارتباط (cookies) والرموز المميّزة وما شابهها في نصوص أسباب الإغلاق والرسائل والبروتوكولات الفرعية
export-secret-own-pattern = الأنماط الخاصة
    .title = ما يطابق أنماطك الخاصة في الإعدادات
# $kinds: the names of what is not hidden, as a list.
export-readable = لا يُخفى: { $kinds }. ويستطيع قراءة ذلك كل من يصله الملف.
export-preview-open = عرض ما يُخفى
export-preview-close = إنهاء عرض ما يُخفى
export-preview = ما يُخفى
export-preview-running = يجري البحث عن الأسرار…
export-preview-failed = تعذّرت معرفة ما يُخفى.
export-preview-none = لا شيء من هذا في ما يُصدَّر.
# $kind: the name of a kind of secrets.
export-found = { $kind }: { $count ->
    [zero] لا مواضع
    [one] موضع واحد
    [two] موضعان
    [few] { $count } مواضع
    [many] { $count } موضعًا
   *[other] { $count } موضع
}
export-found-readable = (لا يُخفى)
export-found-original = في السجل
export-found-stand-in = في الملف

export-language = لغة الأسباب والحلول
export-language-panel = كما في اللوحة

export-summary-tab = { $records ->
    [zero] لا قيود من هذا التبويب
    [one] قيد واحد من هذا التبويب
    [two] قيدان من هذا التبويب
    [few] { $records } قيود من هذا التبويب
    [many] { $records } قيدًا من هذا التبويب
   *[other] { $records } قيد من هذا التبويب
}
export-summary-tabs = ما لا يزيد على { $records ->
    [zero] { $records } قيد
    [one] قيد واحد
    [two] قيدين
    [few] { $records } قيود
    [many] { $records } قيدًا
   *[other] { $records } قيد
} من { $tabs ->
    [zero] أي تبويب
    [one] تبويب واحد
    [two] تبويبين
    [few] { $tabs } تبويبات
    [many] { $tabs } تبويبًا
   *[other] { $tabs } تبويب
}
export-summary-all = قيود التبويبات كلها
# $what: one of the two above.
export-summary-size = { $what }، نحو { BYTES($size) }
export-summary-unknown = القيود المطابقة من التبويبات كلها.
export-summary-none = لا قيد مطابق: فلن يكون في الملف أي قيد.
export-running = يجري التصدير…
export-progress = القيود: { $done } من { $total }
export-told = اكتمل { $percent }%

key-export = تصدير السجل
key-export-now = تصدير فوري، كما في المرة السابقة
key-open-log = فتح سجل من ملف

open-log = فتح سجل…
    .title = فتح سجل من ملف (JSON أو NDJSON)
open-drop = أفلِت السجلات هنا لفتحها
# $name: the name of a file.
open-running = تجري قراءة «{ $name }»…
open-failed = تعذّر فتح «{ $name }».

logs = السجلات
log-live = هذا التبويب (مباشر)
log-live-new = { $count ->
    [zero] لا انتهاء جديد غير طبيعي
    [one] انتهاء جديد واحد غير طبيعي
    [two] انتهاءان جديدان غير طبيعيين
    [few] { $count } انتهاءات جديدة غير طبيعية
    [many] { $count } انتهاءً جديدًا غير طبيعي
   *[other] { $count } انتهاء جديد غير طبيعي
}
log-close = إغلاق { $name }

opened = سجل مفتوح
opened-at = صُدّر في { $time }
opened-redacted = الأسرار مخفية
opened-not-redacted = الأسرار غير مخفية
# $kinds: the names of what is not hidden, as a list.
opened-partly-redacted = الأسرار مخفية، ما عدا: { $kinds }
opened-problems = { $count ->
    [zero] لا مشكلات
    [one] مشكلة واحدة
    [two] مشكلتان
    [few] { $count } مشكلات
    [many] { $count } مشكلة
   *[other] { $count } مشكلة
}
opened-about = عن هذا السجل
opened-tab = التبويب
opened-tab-option = { $tab } ({ $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
})
opened-facts = عن هذا السجل
opened-fact-file = الملف
opened-fact-exported = وقت التصدير
opened-fact-browser = سُجّل في
opened-fact-generator = سجّله
opened-fact-language = اللغة
opened-fact-redaction = إخفاء الأسرار
opened-fact-records = القيود
opened-fact-tabs = النطاق
opened-fact-filter = التصفية
opened-fact-time = الوقت
opened-fact-left-out = لم يُصدَّر
opened-fact-duplicate = مكرّر في الملف
opened-records = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
} من { $tabs ->
    [zero] أي تبويب
    [one] تبويب واحد
    [two] تبويبين
    [few] { $tabs } تبويبات
    [many] { $tabs } تبويبًا
   *[other] { $tabs } تبويب
}
opened-scope-one = تبويب واحد
opened-scope-all = كل التبويبات
opened-since = منذ { $from }
opened-until = حتى { $to }
opened-between = من { $from } إلى { $to }
opened-left-out = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدًا
   *[other] { $count } قيد
}، باختيار من صدّر السجل
opened-duplicate = { $count ->
    [zero] لا مدخل مكرّر في الملف
    [one] مدخل واحد مكرّر في الملف؛ ويُعرض مرة واحدة
    [two] مدخلان مكرّران في الملف؛ ويُعرض كلٌّ منهما مرة واحدة
    [few] { $count } مدخلات مكرّرة في الملف؛ ويُعرض كلٌّ منها مرة واحدة
    [many] { $count } مدخلًا مكرّرًا في الملف؛ ويُعرض كلٌّ منها مرة واحدة
   *[other] { $count } مدخل مكرّر في الملف؛ ويُعرض كلٌّ منها مرة واحدة
}
opened-not-recorded = لم يُسجَّل
opened-problems-note = ما أمكنت قراءته معروض. ويبدأ ترقيم الأسطر والأعمدة من 1.
opened-problems-more = { $count ->
    [zero] ولا مشكلات أخرى.
    [one] ومشكلة واحدة أخرى.
    [two] ومشكلتان أخريان.
    [few] و{ $count } مشكلات أخرى.
    [many] و{ $count } مشكلة أخرى.
   *[other] و{ $count } مشكلة أخرى.
}
empty-opened = لا مقابس في هذا السجل
    .body = قُرئ الملف، وليس فيه قيد لأي مقبس.

## Opening a log

# Why a file was not opened.
unopened-empty = الملف فارغ.
unopened-image = هذه صورة، لا سجل.
unopened-archive = هذا ملف مضغوط. فُكّ ضغطه، وافتح السجل الذي فيه.
unopened-binary = ليس هذا ملفًا نصيًا، فلا سجل فيه.
unopened-utf-16 = الملف نص بترميز UTF-16. احفظه بترميز UTF-8، وافتحه من جديد.
unopened-markup = هذا ملف HTML أو XML، لا سجل.
unopened-har = هذا ملف HAR. تعرضه لوحة Network في DevTools. أما هنا فتُفتح السجلات التي صدّرها WhyClosed بصيغة JSON أو NDJSON.
unopened-otlp = هذه بيانات OpenTelemetry. أما هنا فتُفتح السجلات التي صدّرها WhyClosed بصيغة JSON أو NDJSON.
unopened-other-json = هذا JSON، لكنه ليس سجلًا من WhyClosed.
unopened-other-text = هذا نص، لكنه ليس JSON. وهنا تُفتح السجلات التي صدّرها WhyClosed بصيغة JSON أو NDJSON.
unopened-unreadable = لم يستطع المتصفح قراءة الملف. ربما نُقل أو تغيّر في هذه الأثناء.
# Where a problem is in the file.
opening-place = السطر { $line }، العمود { $column }
# What could not be read.
opening-syntax = ليس هذا JSON صالحًا. فأُهمل.
opening-stray = ما هنا لا يتبع أي قيد. فأُهمل.
opening-ends-early = ينقطع الملف قبل تمامه. وقُرئ ما سبق ذلك.
opening-too-long = يزيد طول هذا على { $most } من الأحرف. فأُهمل.
opening-too-deep = تزيد مستويات التداخل هنا على { $most }. فأُهمل هذا.
opening-missing = هذا الحقل مفقود.
# $expected: one of the texts below; $found: the value in the file.
opening-wrong-value = المتوقَّع { $expected }، والموجود { $found }.
opening-contradiction-closed = يقول القيد إن المقبس أُغلق، ولا يقول متى فُتح.
opening-contradiction-failed = يقول القيد إن المقبس لم يُفتح لفشله، ويقول كذلك متى فُتح.
opening-unknown-kind = ليس «{ $kind }» من أنواع المدخلات المعروفة هنا. فأُهمل المدخل.
opening-no-kind = لا يقول هذا المدخل ما هو. فأُهمل.
opening-too-many-entries = في الملف أكثر من { $most } من المدخلات. وأُهملت البقية.
opening-too-many-tabs = في الملف أكثر من { $most } من التبويبات. وأُهملت مدخلات البقية.
opening-too-much-text = في الملف نصوص أكثر مما يمكن حفظه ({ $most } من الأحرف). وأُهملت المدخلات بدءًا من هنا.
opening-invalid-text = { $count ->
    [zero] الملف كله UTF-8، بلا «�» فيه.
    [one] ليس الملف UTF-8 في موضع واحد، هو هذا. وتظهر «�» مكانه.
    [two] ليس الملف UTF-8 في موضعين، أولهما هنا. وتظهر «�» مكانهما.
    [few] ليس الملف UTF-8 في { $count } مواضع، أولها هنا. وتظهر «�» مكانها.
    [many] ليس الملف UTF-8 في { $count } موضعًا، أولها هنا. وتظهر «�» مكانها.
   *[other] ليس الملف UTF-8 في { $count } موضع، أولها هنا. وتظهر «�» مكانها.
}
opening-newer-version = السجل بالإصدار { $version } من الصيغة، وهو أحدث من الإصدار المعروف هنا. ولا يُعرض ما استجدّ فيه.
opening-no-head = لا يذكر السجل من أين هو، ولا هل أُزيلت منه الأسرار.
opening-several-logs = { $count ->
    [zero] لا سجل في الملف.
    [one] في الملف سجل واحد.
    [two] في الملف سجلان، أحدهما بعد الآخر. ولكلٍّ منهما تبويباته هنا.
    [few] في الملف { $count } سجلات، واحد بعد آخر. ولكلٍّ منها تبويباته هنا.
    [many] في الملف { $count } سجلًا، واحد بعد آخر. ولكلٍّ منها تبويباته هنا.
   *[other] في الملف { $count } سجل، واحد بعد آخر. ولكلٍّ منها تبويباته هنا.
}
# What a field may be, in “Expected …”.
expected-text = نص لا تزيد أحرفه على { $most }
expected-number = عدد من { $least } إلى { $most }
expected-number-from = عدد لا يقل عن { $least }
expected-whole-number = عدد صحيح من { $least } إلى { $most }
expected-whole-number-from = عدد صحيح لا يقل عن { $least }
expected-time = وقت بالميلي ثانية
expected-date = تاريخ ووقت بتوقيت UTC، مثل { "2026-11-21T09:30:00.000Z" }
expected-true-or-false = القيمة true أو false
expected-one-of = إحدى القيم: { $values }
expected-list = قائمة
expected-list-of = قائمة لا تزيد عناصرها على { $most }
expected-object = كائن (object)


## When the log cannot be stored

# Behind each body stands what the browser says of it, in its own words.
storage-full = لا يمكن أن يكبر السجل: القرص ممتلئ، أو لا يمنح المتصفح إضافة WhyClosed مساحة أكبر.
    .body = المقابس التي تنتهي الآن تُحفظ في الذاكرة، إلى أن يُغلق المتصفح. وإذا امتلأت الذاكرة أيضًا يُتخلّى عن أقدمها ويُحصى. وفِّر بعض المساحة، أو امسح السجل: فتنتقل حينئذ إلى السجل من تلقاء نفسها.
storage-unavailable = لا يمكن الكتابة في السجل: لا يفتح المتصفح قاعدة بياناته.
    .body = المقابس التي تنتهي الآن تُحفظ في الذاكرة، إلى أن يُغلق المتصفح؛ وقد لا يظهر هنا بعض ما انتهى قبلها. وإذا امتلأت الذاكرة أيضًا يُتخلّى عن أقدمها ويُحصى. وحالما تُفتح قاعدة البيانات تنتقل إلى السجل من تلقاء نفسها. فإن استمر الحال فأعد تشغيل المتصفح.
storage-try-again = المحاولة الآن
dropped-storage = لم يجرِ تسجيل { $count ->
    [zero] أي مقبس
    [one] مقبس واحد
    [two] مقبسين
    [few] { $count } مقابس
    [many] { $count } مقبسًا
   *[other] { $count } مقبس
}: تعذّر تخزين السجل، وكانت الذاكرة ممتلئة
