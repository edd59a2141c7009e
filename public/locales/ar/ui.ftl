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
    .title = تصفية بحسب عنوان URL أو الرمز أو نص السبب أو من أنهاه أو السبب. ويجب أن توجد كل كلمة.
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

## List

list = المقابس التي انتهت
column-time = الوقت
    .title = متى انتهى المقبس، بالتوقيت المحلي
column-code = الرمز
    .title = رمز الإغلاق واسمه
column-endpoint = نقطة النهاية
    .title = عنوان URL للمقبس بلا استعلام
column-closer = أنهاه
    .title = من أنهى المقبس
column-open-for = مدة الفتح
    .title = كم بقي المقبس مفتوحًا
no-code = بلا رمز
never-opened = لم يُفتح قط
value-duration = { DURATION($duration) }
mark-navigation = حُمّلت الصفحة: { $url }
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
not-seen = لا تُرى المقابس داخل worker إلا في Chromium أثناء فتح DevTools، ومن دون رمز إغلاقها.
failure-read = تعذّرت قراءة السجل.
failure-clear = تعذّر مسح السجل.
failure-export = تعذّر تصدير السجل.
failure-settings = تعذّرت قراءة الإعداد أو حفظه.

## Detail

detail = لماذا أُغلق
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

## Popup

popup-title = ما أُغلق في هذه الصفحة
popup-empty = لم ينتهِ أي WebSocket في هذه الصفحة منذ تحميلها. والمقابس التي فُتحت قبل وجود WhyClosed لا تُرى؛ أعد تحميل الصفحة لتسجيلها.
popup-count = { $count ->
    [zero] لم ينتهِ أي مقبس
    [one] انتهى مقبس واحد
    [two] انتهى مقبسان
    [few] انتهت { $count } مقابس
    [many] انتهى { $count } مقبسًا
   *[other] انتهى { $count } مقبس
} (غير طبيعي: { $abnormal }). الأحدث أولًا.
popup-more = { $count ->
    [zero] لا مزيد في اللوحة.
    [one] في اللوحة مقبس آخر.
    [two] في اللوحة مقبسان آخران.
    [few] في اللوحة { $count } مقابس أخرى.
    [many] في اللوحة { $count } مقبسًا آخر.
   *[other] في اللوحة { $count } مقبس آخر.
}
popup-codes = البحث في رموز الإغلاق والمقارنة بينها
popup-panel = للقرائن والحلول والتصدير، افتح DevTools بالمفتاح F12 في هذه الصفحة واختر WhyClosed.

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
