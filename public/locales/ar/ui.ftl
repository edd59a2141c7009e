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
    .note = لا إشعارات عن تبويب تعرض DevTools فيه لوحة WhyClosed: فاللوحة تسرد ما انتهى.
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
    .note = من التبويبات كلها معًا. وحين تزيد عليه يُتخلّى عن أقدمها، وتذكر اللوحة عددها. ويُفرَّغ السجل عند بدء تشغيل المتصفح.
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
popup-unseen = لا يُسجَّل شيء في هذه الصفحة
    .body = الصفحة التي كانت مفتوحة قبل تثبيت WhyClosed يجب أن يُعاد تحميلها مرة واحدة. وتُبعد المتصفحات الإضافات عن صفحات المتصفح نفسه، وعن متاجر الإضافات، وعن المواقع التي لا تسمح لها أنت بالعمل فيها.
popup-left-out = لا يُسجَّل شيء في { $site }: الإعدادات تستثني هذا الموقع.
popup-muted = إشعارات { $site } مكتومة. ويستمر العدّ في الشارة.
# $muters: the muted sites that it belongs to, such as example.com for app.example.com.
popup-muted-by = إشعارات { $site } مكتومة مع إشعارات { $muters }. ويستمر العدّ في الشارة.
popup-refused = لا يعرض النظام إشعارات هذا المتصفح. ويستمر العدّ في الشارة.
popup-notifications-off = الإشعارات معطَّلة. ويستمر العدّ في الشارة.
popup-not-opened = تعذّر فتح الصفحة.
