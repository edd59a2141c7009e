### Causes and their evidence. `cause-<id>` has the attributes `title` and `fix`; `evidence-<id>` states one observation;
### `settle-<id>` says what would settle a cause. A code of a vendor explains itself: vendors.ftl.

## Never opened: the browser’s own rules

cause-content-security-policy =
    .title = سياسة أمان المحتوى (CSP) في الصفحة تمنع هذا الاتصال
    .fix = أضف { $source } إلى التوجيه { $directive } في ترويسة `Content-Security-Policy` للصفحة أو في عنصر meta. وتشمل `'self'` في المتصفحات الحالية `wss:` على مضيف الصفحة نفسه، ولا تشمل أي مضيف أو منفذ آخر.
cause-mixed-content =
    .title = لا يجوز لصفحة آمنة أن تفتح مقبسًا غير آمن
    .fix = استخدم `wss://`. فالصفحة المحمَّلة عبر `https:` لا تستطيع فتح `ws://` إلا إلى الجهاز المحلي.
cause-invalid-arguments =
    .title = وسائط { "new WebSocket()" } غير صالحة
    .fix = تحقّق من عنوان URL (`ws:` أو `wss:` أو `http:` أو `https:`، بلا fragment) ومن البروتوكولات الفرعية (كلٌّ منها مرة واحدة، بلا مسافات ولا فواصل). ومكدّس استدعاء الباني أدناه يوصلك إلى موضع الاستدعاء.
cause-refused-by-browser =
    .title = رفض المتصفح فتح المقبس
    .fix = انظر في الاستثناء وفي وحدة التحكم (console): هناك يقول المتصفح أيّ قواعده انطبقت. ولم يرَ الخادم هذه المحاولة.
cause-unsafe-port =
    .title = لا تتصل المتصفحات بهذا المنفذ أبدًا
    .fix = اجعل الخادم يستمع على منفذ آخر. فهذا المنفذ يخصّ بروتوكولًا آخر، كالبريد أو X11، وكل المتصفحات ترفضه.
cause-local-network-access =
    .title = يُبعد المتصفح الصفحات العامة عن الشبكة المحلية
    .fix = اسمح للصفحة بالوصول إلى الشبكة المحلية حين يسأل المتصفح، أو في إعدادات الموقع. أما الصفحة التي في الإنتاج فأعطِ خادمها عنوانًا عامًّا.
cause-blocked-by-extension =
    .title = شيء في هذا المتصفح حجب الاتصال
    .fix = جرّب في نافذة بلا إضافات أخرى: فحاجبات المحتوى وسياسات الشركات تُنهي الاتصالات على هذا النحو. ولم يرَ الخادم هذه المحاولة.
cause-socket-limit =
    .title = بُلغ حدّ المتصفح لعدد المقابس المفتوحة
    .fix = أغلق المقابس التي لم تعد لازمة، وابحث عن شيفرة تفتح مقبسًا عند كل رسم (render) أو كل إعادة محاولة. يسمح Chromium بـ 255 مقبسًا في آن واحد، ويسمح Firefox بـ 200.

## Never opened: the page

cause-closed-while-connecting =
    .title = استدعت الصفحة { "close()" } قبل أن يُفتح الاتصال
    .fix = انظر في مكدّس الاستدعاء أدناه. والرمز ونص السبب المعطيان إلى `close()` يضيعان في هذه الحالة. والمعتاد أن مكوّنًا أُزيل أو أن صفحة غودرت أثناء اتصال المقبس؛ وحينها يمكن تجاهل هذا الانتهاء.
cause-component-mounted-twice =
    .title = فتحت الصفحة المقبس نفسه مرتين وأغلقت الأول
    .fix = هو في المعتاد مكوّن رُكّب مرتين، كما يفعل StrictMode في React مع كل effect أثناء التطوير. ولا ضرر منه هناك. احفظ المقبس خارج المكوّن، أو افتحه بعد لحظة وألغِ ذلك في دالة التنظيف.

## Never opened: on the way to the server

cause-offline =
    .title = كان المتصفح بلا اتصال بالشبكة
    .fix = انتظر حدث `online` قبل المحاولة التالية، ثم أعد الاتصال بتأخير عشوائي قصير.
cause-network-changed =
    .title = تغيّرت الشبكة أثناء اتصال المقبس
    .fix = أعد الاتصال بعد تأخير عشوائي قصير. فالتبديل بين Wi-Fi والكبل وشبكة الجوال وشبكة VPN يُنهي كل محاولة جارية.
cause-host-not-found =
    .title = تعذّر حلّ اسم المضيف
    .fix = تحقّق من كتابة اسم المضيف، ومن أن هذا الجهاز يستطيع حلّه، ومن أن خادم DNS يردّ أصلًا: فأسماء الشبكات الداخلية لا تُحَلّ إلا عبر خادم DNS المناسب أو شبكة VPN.
cause-nothing-listening =
    .title = لا شيء يقبل الاتصالات على هذا المضيف والمنفذ
    .fix = شغّل الخادم، وتحقّق من المضيف والمنفذ. فالخادم الذي يستمع على 127.0.0.1 وحده لا يمكن الوصول إليه من جهاز آخر ولا من خارج حاويته، وقد يعني `localhost` عنوان IPv6.
cause-host-unreachable =
    .title = تعذّر الوصول إلى المضيف
    .fix = تحقّق من العنوان والجدار الناري وشبكة VPN. فلم ينشأ أي اتصال، ولم يردّ شيء، ولا حتى بالرفض.
cause-certificate-not-trusted =
    .title = لا يثق المتصفح بشهادة الخادم
    .fix = افتح المضيف والمنفذ نفسيهما بـ `https:` في تبويب: هناك يقول المتصفح ما الخلل في الشهادة. والاستثناء الممنوح لصفحة لا يسري على منفذ آخر. وللعمل المحلي ثبّت مرجع تصديق خاصًا بك.
cause-tls-failed =
    .title = فشلت مصافحة TLS
    .fix = افتح العنوان نفسه بـ `https:` في تبويب: عندها يُظهر المتصفح ما الخلل في الشهادة. وإن كان الخادم يتكلم نصًّا غير مشفَّر على هذا المنفذ فاستخدم `ws://`، أو ضع TLS أمامه.
cause-secure-socket-on-plain-port =
    .title = قد لا يتكلم هذا المنفذ TLS
    .fix = استخدم `ws://` لخادم غير مشفَّر على الجهاز المحلي، أو منفذ الخادم الوكيل الذي يتولى TLS أمامه. فما جاء ردًّا لم يكن مصافحة TLS، أو تعذّر الاتفاق على TLS.
cause-plain-socket-on-tls-port =
    .title = قد يكون هذا المنفذ منتظرًا TLS
    .fix = استخدم `wss://`. فخادم TLS الذي يُخاطَب بنصّ غير مشفَّر يقطع الاتصال أو يردّ بالحالة 400.
cause-proxy-refused =
    .title = طلب خادم وكيل تسجيل الدخول أو رفض الاتصال
    .fix = تحقّق من إعدادات الخادم الوكيل في المتصفح أو النظام، ومن تسجيل الدخول إليه. وإن حدث هذا في شبكة واحدة فقط، فعلى الخادم الوكيل لتلك الشبكة أن يسمح باتصالات WebSocket إلى هذا المضيف.

## Never opened: the answer to the handshake

cause-handshake-answered-without-upgrade =
    .title = لم يكن الردّ ترقية: حالة HTTP { $status }
    .fix = شيء ما يردّ على هذا العنوان، لكنه ليس نقطة نهاية WebSocket: صفحة احتياطية لتطبيق أحادي الصفحة، أو مسار خاطئ، أو خادم وكيل لا يمرّر الترويسة `Upgrade`. وبعض إصدارات Chromium يُبلغ بالحالة 200 أيضًا عن ردّ ليس HTTP أصلًا.
cause-handshake-not-http =
    .title = لم يكن الردّ HTTP
    .fix = تحقّق من المضيف والمنفذ: فما ردّ يتكلم بروتوكولًا آخر، كالبريد أو قاعدة بيانات أو HTTP فوق TLS.
cause-handshake-redirected =
    .title = أعاد الخادم توجيه المصافحة: حالة HTTP { $status }
    .fix = استخدم العنوان النهائي: فالمتصفحات لا تتبع إعادة التوجيه في WebSocket. والشائع منها: من `http` إلى `https`، أو إلى عنوان URL ينتهي بشرطة مائلة، أو إلى صفحة تسجيل الدخول بعد انتهاء الجلسة.
cause-handshake-bad-request =
    .title = يعدّ الخادم المصافحة طلبًا غير صحيح: حالة HTTP 400
    .fix = ابحث عن خادم وكيل يُسقط الترويستين `Upgrade` و`Connection`، وعن مسار خاطئ، وعن معرّف جلسة لا تعرفه نسخة أخرى من الخادم (sticky sessions). وسجل الخادم يبيّن أيّها.
cause-handshake-unauthorized =
    .title = يريد الخادم تسجيل الدخول قبل المصافحة: حالة HTTP 401
    .fix = تحقّق من ملف تعريف الارتباط (cookie) أو الرمز المميّز المرافق للمصافحة. فالصفحات لا تستطيع ضبط ترويسات WebSocket: استخدم cookie من الموقع نفسه، أو تذكرة قصيرة العمر في الاستعلام، أو رسالة أولى بعد الفتح.
cause-handshake-forbidden =
    .title = يمنع الخادم المصافحة: حالة HTTP 403
    .fix = تحقّق أولًا من قائمة الأصول (origins) المسموح بها، ثم من الصلاحيات والحماية من الروبوتات. وبعض أطر العمل يردّ بالحالة 403 أيضًا حين يُغلق المعالج قبل أن يقبل الاتصال: اقبل أولًا، ثم أغلق برمز خاص بك، كي تعرف الصفحة السبب.
cause-handshake-not-found =
    .title = لا نقطة نهاية على هذا المسار: حالة HTTP { $status }
    .fix = قارن المسار بمسار التوجيه (route) في الخادم حرفًا حرفًا، مع البادئة والشرطة المائلة في آخره. فقد يحذف خادم وكيل جزءًا من المسار أو يضيفه.
cause-handshake-upgrade-required =
    .title = لم تُعامَل المصافحة على أنها ترقية: حالة HTTP { $status }
    .fix = اجعل كل خادم وكيل في الطريق يمرّر `Upgrade` و`Connection`، عبر HTTP/1.1. وإن لم يكن بينهما شيء، فالخادم يريد إصدارًا آخر من البروتوكول.
cause-handshake-rate-limited =
    .title = محاولات أكثر مما يُسمح به: حالة HTTP 429
    .fix = أطِل الانتظار بين المحاولات، بتباعد أُسّي (exponential back-off) وتأخير عشوائي (jitter)، وابحث عن الحلقة التي تولّد كل هذه المحاولات. وقد يَحسب الحدّ جميع العملاء الذين خلف عنوان واحد.
cause-handshake-server-error =
    .title = فشل الخادم أثناء المصافحة: حالة HTTP { $status }
    .fix = انظر في سجل الخادم عند هذه اللحظة: معالج أو برمجية وسيطة (middleware) أو فحص تسجيل الدخول رمى استثناءً قبل قبول الاتصال.
cause-handshake-gateway-error =
    .title = لم تستطع البوابة الوصول إلى الخادم الذي خلفها: حالة HTTP { $status }
    .fix = تحقّق من أن الخادم الذي خلف البوابة يعمل ومن أن لدى البوابة عنوانه الصحيح. 502: لم يردّ شيء يصلح؛ 504: لم يردّ أحد في الوقت المحدد؛ من 520 إلى 530: تعبير Cloudflare عن الخادم الذي خلفه.
cause-handshake-unavailable =
    .title = الخدمة غير متاحة: حالة HTTP 503
    .fix = انظر هل خلف موازن الحمل خادم جاهز، وهل عليه حمل زائد، أو هو في صيانة، أو يحدّ المعدّل (وهكذا يردّ nginx افتراضيًا). وقد تذكر ترويسة `Retry-After` متى تكون العودة.
cause-handshake-refused =
    .title = رفض الخادم المصافحة: حالة HTTP { $status }
    .fix = ابحث عمّا يقصده الخادم بهذه الحالة، في سجله عند هذه اللحظة.
cause-upgrade-headers-missing =
    .title = الردّ 101 تنقصه الترويسة Upgrade أو Connection
    .fix = اجعل الخادم يردّ بالترويستين `Upgrade: websocket` و`Connection: Upgrade`، وابحث عن خادم وكيل يحذفهما لأنهما من ترويسات القفزة الواحدة (hop-by-hop).
cause-accept-header-invalid =
    .title = ردّ الخادم 101 ليس مصافحة صالحة
    .fix = دع مكتبة WebSocket تبني الردّ: فقيمة `Sec-WebSocket-Accept` يجب أن تُحسب من مفتاح هذا الطلب بعينه. وتخطئ في ذلك ذاكرة مؤقتة (cache) تردّ بما خزّنته، أو خادم كُتب يدويًا.
cause-subprotocol-not-agreed =
    .title = لم يتفق الطرفان على بروتوكول فرعي
    .fix = اجعل الخادم يختار واحدًا من الأسماء التي تطلبها الصفحة ويعيده في `Sec-WebSocket-Protocol`؛ أو لا تطلب أيًّا منها. وحين لا يعود أيٌّ منها يُفشل Chromium المقبس ويفتحه Firefox: فالشيفرة التي تعمل في أحدهما قد تفشل في الآخر.
cause-extension-not-agreed =
    .title = اختار الخادم امتدادًا لم يعرضه المتصفح
    .fix = اجعل الخادم يختار من الامتدادات التي في الطلب؛ والمتصفحات لا تعرض إلا `permessage-deflate`. وعطّل الامتدادات في الخادم لترى هل هي السبب.
cause-handshake-dropped =
    .title = أُنهي الاتصال قبل الردّ على المصافحة
    .fix = انظر في سجل الخادم: قد تنهار عمليته عند الطلب، أو قد يتكلم بروتوكولًا آخر على هذا المنفذ. وخادم TLS الذي يُخاطَب بـ `ws://` يقطع الاتصال هكذا أيضًا.
cause-handshake-not-answered =
    .title = لم يصل ردّ على المصافحة
    .fix = ابحث عن جدار ناري يُسقط الحزم، وعن معالج ينتظر شيئًا قبل أن يقبل، وعن خادم وكيل يمرّر الطلب من دون ترويسة `Upgrade`. يكفّ Chromium عن الانتظار بعد 240 ثانية، ويكفّ Firefox بعد 20 ثانية.
cause-accepted-then-dropped =
    .title = قُطع الاتصال لحظة قبوله
    .fix = انظر في سجل الخادم عند هذه اللحظة: معالج يفشل على الفور، أو خادم وكيل يقبل قبل أن يعرف هل يردّ الخادم الذي خلفه.
cause-handshake-failed =
    .title = تعذّر إنشاء الاتصال
    .fix = تُخفي المتصفحات السبب عن الصفحات، لكنه في وحدة التحكم (console) بجانب عنوان URL. والأسباب المعتادة: لا شيء يستمع على ذلك العنوان، أو الاسم لا يُحَلّ، أو الشهادة غير موثوقة، أو ردّ الخادم بحالة HTTP غير 101.

## The page went away

cause-page-left =
    .title = غودرت الصفحة والمقبس قائم
    .fix = لا شيء يحتاج إلى إصلاح: فالمتصفح يُنهي مقابس الصفحة التي تُغادَر. وإن كان المقبس مفتوحًا رأى الخادم رمز الإغلاق 1001.
cause-back-forward-cache =
    .title = عادت الصفحة من ذاكرة الرجوع والتقدّم (bfcache)
    .fix = أعد الاتصال في معالج `pageshow` حين تكون قيمة `event.persisted` هي true. فالمتصفح يقطع مقابس الصفحة حين يضعها في تلك الذاكرة.
cause-tab-frozen =
    .title = كان المتصفح قد جمّد التبويب
    .fix = أعد الاتصال في معالج `resume` على `document`. فالمتصفحات تجمّد التبويبات التي في الخلفية توفيرًا للطاقة وتُنهي مقابسها.
cause-machine-slept =
    .title = دخل الجهاز وضع السكون، ولم يصمد الاتصال بعده
    .fix = أعد الاتصال حين تعود الصفحة: عند `visibilitychange` وعند `online`. ولا يلزم تغيير شيء في الخادم.

## Ended by the page

cause-page-closed =
    .title = استدعت الصفحة { "close()" }
    .fix = لا شيء يحتاج إلى إصلاح إن كان هذا مقصودًا. وإلا فمكدّس الاستدعاء أدناه يُظهر من فعله.
cause-page-gave-up-waiting =
    .title = أغلقته الصفحة لأن الخادم لم يعد يصل منه شيء
    .fix = عامِله معاملة اتصال مفقود: انظر ما فعله الخادم والخوادم الوكيلة قبل آخر رسالة مستلَمة. والخادم الذي علقت حلقة أحداثه (event loop) لا يردّ على النبضات أيضًا.
cause-close-not-answered =
    .title = لم يصل ردّ على استدعاء الصفحة { "close()" }
    .fix = كان الاتصال ميتًا من قبل، أو أن الخادم يتجاهل إطارات الإغلاق. فإن تكرّر هذا فانظر كيف يعالج الخادم إطار الإغلاق؛ ويكفّ المتصفح عن الانتظار بعد 60 ثانية (Chromium) أو 20 ثانية (Firefox).

## The browser rejected what came

cause-data-rejected-by-browser =
    .title = رفض المتصفح ما أرسله الخادم
    .fix = ابحث في وحدة التحكم (console) عن القاعدة التي خولفت بعينها (إطار غير صالح، أو نص ليس UTF-8، أو رمز إغلاق محظور)، ثم أصلح الخادم أو الخادم الوكيل الذي يكتب هذه البايتات.
cause-invalid-frame =
    .title = أرسل الخادم بايتات ليست إطارًا صالحًا
    .fix = ابحث عن شيء يكتب في الاتصال غير مكتبة WebSocket: صفحة خطأ HTTP بعد الردّ 101، أو كاتب ثانٍ بلا قفل، أو إطار كُتب يدويًا بطول خاطئ.
cause-reserved-bits-set =
    .title = أرسل الخادم إطارًا فيه بتات محجوزة مضبوطة
    .fix = في أغلب الأحيان يضغط الخادم البيانات مع أن `permessage-deflate` لم يُتفق عليه، أو غيّر خادم وكيل المصافحة. عطّل الضغط في الخادم لترى هل هو السبب.
cause-masked-frame =
    .title = أرسل الخادم إطارًا مقنَّعًا (masked)
    .fix = العملاء وحدهم يقنّعون الإطارات (RFC 6455، القسم 5.1): فالخادم يستخدم جانب العميل من مكتبة ما. ويقبل Firefox مثل هذه الإطارات ولا يقبلها Chromium.
cause-fragments-out-of-order =
    .title = خلط الخادم أجزاء رسالة
    .fix = اجعل كاتبًا واحدًا يرسل أجزاء الرسالة كلها قبل أن تبدأ التالية. ويسبّب هذا خيطان (threads) يكتبان في وقت واحد، أو علامة تتمّة (continuation) مضبوطة خطأً.
cause-text-not-utf8 =
    .title = أرسل الخادم رسالة نصية ليست UTF-8
    .fix = أرسل البيانات الثنائية في رسالة ثنائية. وللنص رمّز بصيغة UTF-8 ولا تقطع في وسط حرف.
cause-invalid-close-frame =
    .title = أرسل الخادم إطار إغلاق معطوبًا
    .fix = دع المكتبة تكتبه: فإطار الإغلاق إما فارغ، وإما فيه رمز من بايتين ونص سبب لا يتجاوز 123 بايت بترميز UTF-8.
cause-second-close-frame =
    .title = أرسل الخادم إطار إغلاق ثانيًا
    .fix = أرسل إطار إغلاق واحدًا فقط. فالخادم الذي يردّ على ردّ المتصفح يحوّل كل إغلاق سليم إلى 1006 في Chromium؛ أما Firefox فيُظهر الرمز الأول.
cause-reserved-code-sent =
    .title = أرسل الخادم رمز إغلاق لا يجوز إرساله أبدًا
    .fix = استخدم في الخادم 1011 أو رمزًا من 4000 إلى 4999. فالرموز 1005 و1006 و1015 لبلاغات المتصفح نفسه فقط؛ ويعدّها Chromium خطأً في البروتوكول.

## Ended without a close frame

cause-idle-time-out =
    .title = مهلة خمول مدتها { DURATION($limit) }
    .fix = أرسل نبضة (heartbeat) قبل انقضاء هذه المدة بوقت كافٍ، في أيٍّ من الاتجاهين، أو ارفع الحدّ حيث ضُبط.
cause-constant-lifetime =
    .title = حدّ لعمر الاتصال مقداره { DURATION($limit) }
    .fix = ارفع الحدّ حيث ضُبط، أو أعد الاتصال قبل بلوغه بقليل. ولا تفيد النبضات: فالاتصال ينتهي مهما كان نشطًا.
cause-sockets-ended-together =
    .title = قُطعت عدة مقابس إلى { $host } في اللحظة نفسها
    .fix = ابحث عن نشر أو انهيار أو إعادة تحميل للخادم الوكيل عند هذه اللحظة، وعن تغيّر في الشبكة أو VPN على هذا الجهاز. واجعل الخادم يُغلق مقابسه بالرمز 1001 أو 1012 قبل أن يتوقف، واجعل العملاء يعيدون الاتصال بتأخير عشوائي.
cause-network-lost =
    .title = فقد المتصفح شبكته
    .fix = أعد الاتصال عند حدث `online` بتأخير عشوائي قصير. ولا يلزم تغيير شيء في الخادم.
cause-keep-alive-time-out =
    .title = لم يُردّ على ping الخادم في الوقت المحدد
    .fix = تردّ المتصفحات على ping من تلقاء نفسها، فابحث عمّا أوقف المتصفح أو الشبكة: وضع السكون، أو تبويب مجمَّد، أو تبديل شبكة، أو خادم علقت حلقة أحداثه هو (event loop). وارفع مهلة ping في الخادم إن كانت الشبكة بطيئة.
cause-heartbeat-throttled =
    .title = كان المتصفح قد أبطأ مؤقتات الصفحة
    .fix = اجعل الخادم يرسل النبضات (heartbeat)، أو شغّلها في worker. فالصفحة المخفية منذ خمس دقائق لا تعمل مؤقتاتها إلا مرة في الدقيقة.
cause-connection-lost =
    .title = انتهى اتصال TCP دون إطار إغلاق
    .fix = انظر ما فعله الخادم وكل خادم وكيل بينكما عند هذه اللحظة: انهيار، أو إعادة تشغيل، أو مهلة خمول. والصمت الطويل قبل الانتهاء يشير إلى مهلة؛ وانتهاء عدة مقابس معًا يشير إلى الخادم أو الشبكة.

## Ended by a close frame of the server

cause-server-finished =
    .title = أغلق الخادم إغلاقًا طبيعيًا
    .fix = لا شيء يحتاج إلى إصلاح إن كان العمل قد تمّ. وإن كان ينبغي أن يبقى المقبس مفتوحًا، فابحث عن معالج في الخادم يخرج قبل أوانه.
cause-server-closed-for-error =
    .title = أغلق الخادم إغلاقًا «طبيعيًا» بسبب خطأ
    .fix = اقرأ نص السبب: فهو تفسير الخادم نفسه. واجعل الخادم يستخدم للأخطاء 1008 أو 1011 أو رمزًا من 4000 إلى 4999، كي يميّزها العملاء من الانتهاء الطبيعي.
cause-server-going-away =
    .title = الخادم يغادر
    .fix = أعد الاتصال بعد تأخير عشوائي قصير. ترسل الخوادم هذا حين تتوقف أو تُستبدل، وبعضها حين يكون الاتصال خاملًا.
cause-loading-stopped =
    .title = أُوقف تحميل الصفحة
    .fix = يُغلق Firefox كل مقابس الصفحة بالرمز 1001 عند استدعاء `window.stop()` أو الضغط على زر الإيقاف. فإن لم يكن في سجل الخادم شيء عن هذا الانتهاء فهو أحد هذين.
cause-protocol-error-reported =
    .title = يُبلغ الخادم عن خطأ في البروتوكول
    .fix = المتصفحات تبني الإطارات بناءً صحيحًا، فانظر في ما بينهما: خادم وكيل يغيّر الإطارات، أو امتداد ضغط، أو خادم يستخدم 1002 لخطأ خاص به.
cause-message-type-refused =
    .title = لا يقبل الخادم هذا النوع من الرسائل
    .fix = قارن نوع آخر رسالة أُرسلت (نصية أو ثنائية) بما تنتظره نقطة النهاية. فإرسالها مرة أخرى سيفشل مرة أخرى.
cause-closed-without-code =
    .title = أغلق الخادم دون أن يعطي رمزًا
    .fix = أعطِ `close()` في الخادم رمزًا ونص سبب. وحتى ذلك الحين انظر في آخر رسالة مستلَمة: فبعض البروتوكولات يضع خطأه هناك.
cause-message-content-refused =
    .title = لم يستطع الخادم قراءة محتوى رسالة
    .fix = انظر في آخر رسالة أُرسلت. فالمتصفحات ترسل دائمًا UTF-8 صالحًا، ولذلك فهذا في الغالب تعبير الخادم عن محتوى لا يستطيع تحليله أو فكّ ضغطه.
cause-policy-refused =
    .title = رفض الخادم بحكم قاعدة وضعها لنفسه
    .fix = تحقّق من بيانات الاعتماد والصلاحيات والأصل (origin) والحدود؛ وكثيرًا ما يبيّن نص السبب أيّها. وإعادة الاتصال دون تغيير ستُرفض من جديد.
cause-message-too-big =
    .title = رسالة أكبر مما يقبله الخادم
    .fix = قارن حجم آخر رسالة بحدّ الخادم وبحدّ كل خادم وكيل أمامه. أرسلها مجزّأة أو عبر HTTP، أو ارفع الحدّ.
cause-extension-missing =
    .title = ينقص الخادمَ امتداد
    .fix = لا تشترط المتصفحات أي امتداد، ولا يجوز أن يرسل 1010 إلا العميل: اسأل من يشغّل الخادم عمّا يُقصد به.
cause-server-error =
    .title = فشل الخادم
    .fix = انظر في سجل الخادم عند هذه اللحظة. وإن كانت رسالة قد أُرسلت قبل ذلك مباشرة، فجرّبها مرة أخرى على خادم تجريبي.
cause-message-broke-server =
    .title = فشل الخادم عند الرسالة السابقة
    .fix = أرسل الرسالة نفسها إلى خادم تجريبي واقرأ سجله. واجعل المعالج يلتقط أخطاءه ويردّ برسالة، كي لا تُنهي رسالة سيئة واحدة الاتصال.
cause-server-restarting =
    .title = يُعاد تشغيل الخادم
    .fix = أعد الاتصال بعد تأخير عشوائي من بضع ثوانٍ، كي لا يعود العملاء كلهم دفعة واحدة.
cause-server-overloaded =
    .title = يطلب الخادم العودة لاحقًا
    .fix = أعد الاتصال بتباعد أُسّي (exponential back-off) وتأخير عشوائي (jitter)، بدءًا من نصف دقيقة أو أكثر. فالمحاولات السريعة تزيد الحمل الزائد سوءًا.
cause-gateway-error =
    .title = لم تستطع البوابة الوصول إلى الخادم الذي خلفها
    .fix = تحقّق من عنوان upstream في البوابة ومن سلامة الخادم الذي خلفها.
cause-not-signed-in =
    .title = يريد الخادم من العميل تسجيل الدخول
    .fix = جدّد الرمز المميّز أو الجلسة، ثم اتصل مرة أخرى واحدة. ولا تُعِد المحاولة ببيانات الاعتماد نفسها.
cause-not-permitted =
    .title = لا يُسمح للعميل بهذا
    .fix = غيّر الصلاحية أو ما يُطلب. فلن ينفع تسجيل الدخول من جديد، ولا إعادة المحاولة.
cause-token-expired =
    .title = انتهت صلاحية تسجيل الدخول
    .fix = جدّد الرمز المميّز قبل انتهاء صلاحيته، وأبلغ الخادم به عبر المقبس المفتوح أو أعد الاتصال بالجديد. ولا تُعِد المحاولة بالقديم.
cause-server-waited-too-long =
    .title = طال انتظار الخادم للعميل
    .fix = أرسل ما ينتظره الخادم مباشرة بعد فتح الاتصال، ثم أرسل نبضات (heartbeat) بعد ذلك.
cause-vendor-code =
    .title = إغلاق من { $vendor } برمز خاص: { $name }
    .fix = ابحث عن الرمز في توثيق { $vendor }.
cause-http-like-code =
    .title = قد يرمز الرقم إلى حالة HTTP { $status }
    .fix = كثيرًا ما تكون الأرقام من 4400 إلى 4599 حالة HTTP مضافًا إليها 4000، لكن لا شيء يُلزم بذلك. ابحث عن الرمز في توثيق الخدمة.
cause-library-code =
    .title = أغلقت مكتبة أو إطار عمل برمز خاص بها
    .fix = ابحث عن الرمز في توثيق المكتبة التي يستخدمها الخادم. فالرموز من 3000 إلى 3999 لا معنى لها إلا هناك.
cause-application-code =
    .title = أغلق التطبيق برمز خاص به
    .fix = ابحث عن الرمز في توثيق الخدمة.
cause-undefined-code =
    .title = أرسل الخادم رمزًا لا يعرّفه شيء
    .fix = استخدم في الخادم رمزًا من 4000 إلى 4999. فلعلّه كتب هناك حالة HTTP أو رمز خروج عملية، أو بدّل موضعي بايتي الرقم.
cause-development-server-reload =
    .title = أنهى خادم تطوير اتصاله بنفسه
    .fix = لا شيء يحتاج إلى إصلاح: يفعل ذلك حين يُعاد تشغيله أو يعيد تحميل الصفحة، ويعيد عميله الاتصال من تلقاء نفسه. فإن لم يعد أبدًا فانظر هل ما زال الخادم يعمل.

## Why it ends again and again

cause-retries-without-back-off =
    .title = تُعيد الصفحة المحاولة دون تباعد (back-off)
    .fix = أطِل الانتظار بعد كل فشل، حتى نحو نصف دقيقة، وأضف جزءًا عشوائيًا، كي لا يعود العملاء كلهم في اللحظة نفسها.
cause-accepted-then-rejected =
    .title = يقبل الخادم كل محاولة ثم يُنهيها فورًا
    .fix = اعرف ما يفحصه الخادم بعد المصافحة: تسجيل الدخول، أو البروتوكول الفرعي، أو الرسالة الأولى. وأوقف إعادة المحاولة عند الرفض؛ فهو لن يتغيّر من تلقاء نفسه.
cause-back-off-reset =
    .title = لا يطول الانتظار بين المحاولات أبدًا، مع أن كل محاولة تنتهي سريعًا
    .fix = إن كان هناك تباعد بين المحاولات (back-off) فلا تُعِده إلى أوله إلا بعد أن يُثبت الاتصال نفسه: بعد أول رسالة سليمة، أو بعد أن يبقى مفتوحًا نصف دقيقة.
cause-reconnects-twice =
    .title = كل مقبس ينتهي يتبعه مقبسان جديدان
    .fix = أعد الاتصال في `onclose` وحده. فحدث `onerror` يتبعه دائمًا `onclose`، وفعل ذلك في كليهما يضاعف المقابس في كل مرة.

## Seen by DevTools only

cause-worker-socket =
    .title = مقبس في worker: رمز الإغلاق غير متاح
    .fix = سجّل `event.code` و`event.reason` في `onclose` الخاص بـ worker نفسه. تُظهر DevTools أن المقبس كان موجودًا ومتى انتهى، ولا تستطيع أي إضافة أن تنظر داخل worker دون أن تغيّره.

## Evidence

evidence-policy-violation = أبلغ المتصفح عن مخالفة للتوجيه `{ $directive }` بسبب { $uri }.
evidence-exception = رمى { "new WebSocket()" } الاستثناء { $name }: { $message }
evidence-exception-without-message = رمى { "new WebSocket()" } الاستثناء { $name }.
evidence-insecure-from-secure = حُمّلت الصفحة { $page } عبر { "https:" }.
evidence-blocked-before-open = حجبه المتصفح قبل أن يُفتح.
evidence-no-close-event = أطلق المتصفح حدث error ولم يُطلق حدث close.
evidence-page-hidden-for-good = غودرت الصفحة (`pagehide`) والمقبس قائم.
evidence-never-opened = كان لا يزال قيد الاتصال.
evidence-open-for = كان مفتوحًا منذ { DURATION($open) }.
evidence-failed-after = لم يُفتح قط؛ وكفّ المتصفح عن المحاولة بعد { DURATION($life) }.
evidence-close-call-connecting = استُدعي { "close()" } بعد { DURATION($waited) } من استدعاء الباني، وهو لا يزال قيد الاتصال.
evidence-http-status = ردّ الخادم على المصافحة بحالة HTTP { $status }.
evidence-browser-offline = كانت قيمة navigator.onLine هي false.
evidence-code-1015 = أبلغ Firefox عن الرمز 1015، وهو لا يستخدمه إلا لفشل TLS.
evidence-no-error-event = لم يسبق حدثَ close أيُّ حدث error.
evidence-close-call = استدعت الصفحة { "close()" } بالرمز { $code } قبل الانتهاء بـ { DURATION($before) }، وبعد الفتح بـ { DURATION($open) }.
evidence-close-call-without-code = استدعت الصفحة { "close()" } قبل الانتهاء بـ { DURATION($before) }.
evidence-answered-with = ردّ الخادم بالرمز { $code }.
evidence-page-returned = استُعيدت الصفحة من ذاكرة الرجوع والتقدّم (pageshow وفيه persisted بقيمة true) خلال عمر المقبس.
evidence-page-frozen = تلقّت الصفحة حدث freeze خلال عمر المقبس.
evidence-no-close-frame = كان مفتوحًا منذ { DURATION($open) }، ولم يصل إطار إغلاق.
evidence-silence = مرّت { DURATION($silence) } منذ آخر رسالة في أيٍّ من الاتجاهين.
evidence-no-messages = لم تمرّ أي رسالة في أيٍّ من الاتجاهين طوال مدة فتحه، وهي { DURATION($open) }.
evidence-nothing-received = لم تُستلم أي رسالة طوال مدة فتحه، وهي { DURATION($open) }.
evidence-nothing-sent = لم تُرسَل أي رسالة طوال مدة فتحه، وهي { DURATION($open) }.
evidence-error-event-while-open = جاء حدث error على المقبس المفتوح { $count ->
    [0] دون أن تُستلم أي رسالة
    [zero] بعد استلام { $count } رسالة
    [one] بعد استلام رسالة واحدة
    [two] بعد استلام رسالتين
    [few] بعد استلام { $count } رسائل
    [many] بعد استلام { $count } رسالة
   *[other] بعد استلام { $count } رسالة
}. ولا يفعل Chromium ذلك إلا حين يُفشل الاتصال بنفسه.
evidence-error-event-firefox = سبق حدثَ close حدثُ error. ويفعل Firefox ذلك حين يُعاد ضبط اتصال TCP (reset)، أو حين يرفض ما استلمه.
evidence-happened-before = { $count ->
    [zero] انتهى { $count } مقبس سابق على الأقل لنقطة النهاية هذه
    [one] انتهى مقبس سابق واحد على الأقل لنقطة النهاية هذه
    [two] انتهى مقبسان سابقان على الأقل لنقطة النهاية هذه
    [few] انتهت { $count } مقابس سابقة على الأقل لنقطة النهاية هذه
    [many] انتهى { $count } مقبسًا سابقًا على الأقل لنقطة النهاية هذه
   *[other] انتهى { $count } مقبس سابق على الأقل لنقطة النهاية هذه
} بالرمز نفسه.
evidence-close-frame = وصل إطار إغلاق بالرمز { $code }.
evidence-empty-close-frame = وصل إطار إغلاق بلا رمز.
evidence-reason = نص السبب فيه: «{ $reason }».
evidence-last-sent = خرجت آخر رسالة مرسَلة ({ $type ->
    [binary] ثنائية
   *[text] نصية
}، { BYTES($size) }) قبل الانتهاء بـ { DURATION($before) }.
evidence-browser-report = بلاغ DevTools في Chromium: «{ $text }».
evidence-firefox-report = بلاغ Firefox: «{ $text }».
evidence-answer-not-accepted = لم يقبل المتصفح هذا الردّ.
evidence-subprotocols-asked = طلبت الصفحة البروتوكولات الفرعية { $names }.
evidence-browser-patience = ينتظر هذا المتصفح الردّ مدة { DURATION($patience) }.
evidence-bad-port = المنفذ { $port } في قائمة المنافذ التي ترفضها المتصفحات.
evidence-public-page-to-local-address = العنوان مكتوب على هيئة عناوين الشبكات المحلية، وعنوان الصفحة { $page } ليس كذلك.
evidence-live-sockets = عدد المقابس الأخرى القائمة في إطار الصفحة هذا { $count }؛ وهذا المتصفح يسمح بعدد { $most } إجمالًا.
evidence-same-url-alive = { $count ->
    [zero] لم يكن في إطار الصفحة هذا مقبس آخر قائم إلى عنوان URL نفسه.
    [one] كان في إطار الصفحة هذا مقبس آخر قائم إلى عنوان URL نفسه.
    [two] كان في إطار الصفحة هذا مقبسان آخران قائمان إلى عنوان URL نفسه.
    [few] كان في إطار الصفحة هذا { $count } مقابس أخرى قائمة إلى عنوان URL نفسه.
    [many] كان في إطار الصفحة هذا { $count } مقبسًا آخر قائمًا إلى عنوان URL نفسه.
   *[other] كان في إطار الصفحة هذا { $count } مقبس آخر قائم إلى عنوان URL نفسه.
}
evidence-secure-scheme = يطلب العنوان TLS على المنفذ { $port }.
evidence-plain-scheme = يطلب العنوان نصًّا غير مشفَّر على المنفذ { $port }، وهو منفذ يتكلم TLS عادة.
evidence-clock-jump = تقدّمت ساعة النظام { DURATION($jump) } أكثر مما تقدّمت ساعة الصفحة نفسها.
evidence-clean-while-connecting = أبلغ Firefox عن انتهاء سليم والمقبس لا يزال قيد الاتصال.
evidence-silence-before-call = كانت قد مرّت { DURATION($silence) } منذ آخر رسالة مستلَمة حين استدعت الصفحة { "close()" }.
evidence-close-call-reason = نص السبب الذي أعطته الصفحة: «{ $reason }».
evidence-silence-received = مرّت { DURATION($silence) } منذ آخر رسالة مستلَمة.
evidence-silence-sent = مرّت { DURATION($silence) } منذ آخر رسالة مرسَلة.
evidence-silences-before = { $count ->
    [zero] لم يأتِ انتهاء قبله بعد صمت كهذا: { $silences }.
    [one] جاء انتهاء قبله بعد صمت كهذا: { $silences }.
    [two] جاء انتهاءان قبله بعد صمت كهذا: { $silences }.
    [few] جاءت { $count } من الانتهاءات التي قبله بعد صمت كهذا: { $silences }.
    [many] جاء { $count } من الانتهاءات التي قبله بعد صمت كهذا: { $silences }.
   *[other] جاء { $count } من الانتهاءات التي قبله بعد صمت كهذا: { $silences }.
}
evidence-lifetimes-before = { $count ->
    [zero] مدد فتح المقابس التي قبله: { $lifetimes }.
    [one] بقي مقبس قبله مفتوحًا { $lifetimes }.
    [two] بقي مقبسان قبله مفتوحين { $lifetimes }.
    [few] بقيت { $count } من المقابس التي قبله مفتوحة { $lifetimes }.
    [many] بقي { $count } من المقابس التي قبله مفتوحة { $lifetimes }.
   *[other] بقي { $count } من المقابس التي قبله مفتوحة { $lifetimes }.
}
evidence-in-use = كان قيد الاستخدام: سبقت آخر رسالة الانتهاءَ بـ { DURATION($silence) }.
evidence-default-limit = { DURATION($limit) } بلا رسائل هي الحدّ الافتراضي في { $products }.
evidence-default-lifetime = { DURATION($limit) } هي الحدّ الافتراضي لعمر الاتصال في { $products }.
evidence-default-size = { BYTES($limit) } هو الحدّ الافتراضي في { $products }.
evidence-ended-together = { $count ->
    [zero] لم يُقطع معه مقبس آخر إلى { $host } خلال { DURATION($within) }.
    [one] قُطع معه مقبس آخر إلى { $host } خلال { DURATION($within) }.
    [two] قُطع معه مقبسان آخران على الأقل إلى { $host } خلال { DURATION($within) }.
    [few] قُطعت معه { $count } مقابس أخرى على الأقل إلى { $host } خلال { DURATION($within) }.
    [many] قُطع معه { $count } مقبسًا آخر على الأقل إلى { $host } خلال { DURATION($within) }.
   *[other] قُطع معه { $count } مقبس آخر على الأقل إلى { $host } خلال { DURATION($within) }.
}
evidence-sites-together = قُطعت مقابس إلى { $count ->
    [zero] { $count } موقع
    [one] موقع واحد
    [two] موقعين
    [few] { $count } مواقع
    [many] { $count } موقعًا
   *[other] { $count } موقع
} بفارق لا يتجاوز { DURATION($within) } عن هذا الانتهاء.
evidence-others-with-code = { $count ->
    [zero] لم ينتهِ مقبس آخر بالرمز نفسه خلال { DURATION($within) }.
    [one] انتهى مقبس آخر بالرمز نفسه خلال { DURATION($within) }.
    [two] انتهى مقبسان آخران على الأقل بالرمز نفسه خلال { DURATION($within) }.
    [few] انتهت { $count } مقابس أخرى على الأقل بالرمز نفسه خلال { DURATION($within) }.
    [many] انتهى { $count } مقبسًا آخر على الأقل بالرمز نفسه خلال { DURATION($within) }.
   *[other] انتهى { $count } مقبس آخر على الأقل بالرمز نفسه خلال { DURATION($within) }.
}
evidence-hidden-for = كانت الصفحة مخفية منذ { DURATION($hidden) }.
evidence-vendor-host = المضيف { $value } تابع لـ { $vendor }.
evidence-vendor-subprotocol = البروتوكول الفرعي { $value } هو بروتوكول { $vendor }.
evidence-vendor-path = المسار { $value } معتاد في { $vendor }.
evidence-vendor-query = الاستعلام { $value } معتاد في { $vendor }.
evidence-vendor-reason = نص السبب «{ $value }» من النصوص المعهودة في { $vendor }.
evidence-development-server = العلامة «{ $sign }» تدلّ على خادم تطوير.
evidence-attempts = { $count ->
    [zero] انتهت { $count } محاولة خلال { DURATION($span) }، ولم تبقَ أيٌّ منها مفتوحة 5 ثوانٍ.
    [one] انتهت محاولة واحدة خلال { DURATION($span) }، ولم تبقَ مفتوحة 5 ثوانٍ.
    [two] انتهت محاولتان خلال { DURATION($span) }، ولم تبقَ أيٌّ منهما مفتوحة 5 ثوانٍ.
    [few] انتهت { $count } محاولات خلال { DURATION($span) }، ولم تبقَ أيٌّ منها مفتوحة 5 ثوانٍ.
    [many] انتهت { $count } محاولة خلال { DURATION($span) }، ولم تبقَ أيٌّ منها مفتوحة 5 ثوانٍ.
   *[other] انتهت { $count } محاولة خلال { DURATION($span) }، ولم تبقَ أيٌّ منها مفتوحة 5 ثوانٍ.
}
evidence-gap-between = بدأت المحاولة التالية عادة بعد انتهاء سابقتها بـ { DURATION($gap) }.
evidence-opened-and-ended = { $count ->
    [zero] فُتحت { $count } محاولة متتالية وانتهت بالرمز { $code }.
    [one] فُتحت محاولة واحدة وانتهت بالرمز { $code }.
    [two] فُتحت محاولتان متتاليتان وانتهتا بالرمز { $code }.
    [few] فُتحت { $count } محاولات متتالية وانتهت بالرمز { $code }.
    [many] فُتحت { $count } محاولة متتالية وانتهت بالرمز { $code }.
   *[other] فُتحت { $count } محاولة متتالية وانتهت بالرمز { $code }.
}
evidence-longest-open = لم تبقَ أيٌّ منها مفتوحة أكثر من { DURATION($open) }.
evidence-constant-gaps = كانت مدد الانتظار بين المحاولات، وعددها { $count }، كلها نحو { DURATION($gap) }.
evidence-opened-each-time = { $count ->
    [zero] فُتحت كل محاولة من آخر { $count } محاولة.
    [one] فُتحت المحاولة الأخيرة.
    [two] فُتحت المحاولتان الأخيرتان كلتاهما.
    [few] فُتحت كل محاولة من آخر { $count } محاولات.
    [many] فُتحت كل محاولة من آخر { $count } محاولة.
   *[other] فُتحت كل محاولة من آخر { $count } محاولة.
}
evidence-pairs = بعد { $ends ->
    [zero] { $ends } انتهاء
    [one] انتهاء واحد
    [two] انتهاءين
    [few] { $ends } انتهاءات
    [many] { $ends } انتهاءً
   *[other] { $ends } انتهاء
} { $made ->
    [zero] أُنشئ { $made } مقبس جديد
    [one] أُنشئ مقبس جديد واحد
    [two] أُنشئ مقبسان جديدان
    [few] أُنشئت { $made } مقابس جديدة
    [many] أُنشئ { $made } مقبسًا جديدًا
   *[other] أُنشئ { $made } مقبس جديد
}، وتكرّر { $pairs ->
    [zero] { $pairs } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $pairs } مرات
    [many] { $pairs } مرة
   *[other] { $pairs } مرة
} أن أُنشئ اثنان منها خلال { DURATION($apart) }.
evidence-lived-in-worker = رأت DevTools مقبسًا خارج إطارات الصفحة، في worker؛ وعاش { DURATION($life) }.

## What would settle it

settle-open-devtools = أبقِ DevTools مفتوحة أثناء المحاولة التالية: عندها يبيّن Chromium حالة HTTP أو خطأ الشبكة، ويظهر هنا.
settle-open-devtools-in-chromium = كرّر المحاولة نفسها في متصفح Chromium وDevTools مفتوحة: فهو يبيّن السبب الدقيق، ويظهر هناك.
settle-read-console = تذكر وحدة التحكم (console) سبب المتصفح نفسه، بجانب عنوان URL.
settle-look-at-server = سجلات الخادم والخوادم الوكيلة أمامه، عند هذه اللحظة، تحسم الأمر.
settle-look-at-stack = مكدّس الاستدعاء، أدناه، يوصلك إلى الشيفرة التي فعلته.
settle-happens-again = إن جاء الانتهاء القادم على النحو نفسه فقد تأكّد ذلك.
settle-try-in-foreground = أبقِ التبويب في المقدمة: فإن بقي المقبس مفتوحًا حينها فقد تأكّد ذلك.
settle-read-documentation = توثيق الخدمة يقول ما تقصده بالرقم.
