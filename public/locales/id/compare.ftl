### Comparing two codes. `compare-<first>-<second>` is the question that tells the two apart; `.first` and `.second` say when each
### applies. All other pairs are put together from `fact-…`, `question-…` and `applies-…`.

## Pairs with words of their own

compare-1000-1001 = Urusannya sudah selesai, atau salah satu pihak akan pergi?
    .first = 1000 mengakhiri percakapan: keperluannya sudah selesai. Jangan sambungkan ulang secara otomatis.
    .second = 1001 mengakhiri tempat salah satu pihak berada: halaman ditinggalkan, atau server berhenti. Jika halaman masih ada, sambungkan ulang setelah jeda acak yang singkat.
compare-1000-1003 = Penutupan ini memang dimaksudkan, atau ada pesan yang tidak sesuai?
    .first = 1000 berarti kedua pihak tidak berkeberatan: tidak ada pesan yang bermasalah.
    .second = 1003 berarti penerima tidak menangani jenis pesan ini, misalnya biner padahal yang diminta teks. Pesan yang sama akan ditolak lagi.
compare-1000-1005 = Apakah frame penutupnya memuat kode?
    .first = Pada 1000, ya: ada yang menulis “selesai” di dalamnya.
    .second = Pada 1005, frame itu kosong. Koneksi berakhir sama tertibnya, tetapi tidak ada yang menyebutkan sebabnya; baca pesan terakhir sebelumnya.
compare-1001-1002 = Salah satu pihak akan pergi, atau aturan protokol dilanggar?
    .first = 1001 tidak menyalahkan siapa pun: halaman atau proses akan pergi. Sambungkan ulang.
    .second = 1002 adalah keluhan soal framing. Menyambung ulang menghasilkan keluhan yang sama sampai server, proxy, atau ekstensi diperbaiki.
compare-1001-1003 = Salah satu pihak akan pergi, atau ada pesan yang tidak sesuai?
    .first = Pada 1001, tidak ada yang perlu diubah pada kiriman; sambungkan ulang setelah jeda acak yang singkat.
    .second = Pada 1003, jenis pesannya harus diganti: teks atau biner. Koneksi baru saja tidak cukup; akhirnya akan sama.
compare-1001-1006 = Apakah sempat pamit?
    .first = 1001 datang dalam frame penutup: pihak lain tahu bahwa ia akan pergi.
    .second = Pada 1006, tidak ada frame penutup yang datang: crash, koneksi terputus, timeout di tengah jalan, atau koneksi yang tidak pernah terbuka.
compare-1001-1007 = Salah satu pihak akan pergi, atau ia tidak dapat membaca yang diterimanya?
    .first = 1001 tidak mengatakan apa pun tentang pesan Anda. Sambungkan ulang.
    .second = 1007 menyatakan bahwa isi pesan tidak cocok dengan tipenya, misalnya teks yang bukan UTF-8. Perbaiki dulu pengirimnya.
compare-1001-1010 = Salah satu pihak akan pergi, atau klien tidak mendapat ekstensi yang diperlukannya?
    .first = 1001 bisa datang dari pihak mana pun, kapan pun selama koneksi hidup.
    .second = 1010 hanya milik klien, tepat setelah handshake: server tidak menyetujui ekstensi yang diharuskannya. Browser tidak pernah mengirimnya, jadi halaman yang menerimanya berhadapan dengan server yang memakai kode ini secara keliru.
compare-1001-1012 = Adakah janji bahwa layanan akan kembali?
    .first = 1001 tidak menjanjikan apa pun: pengirimnya bisa saja pergi untuk seterusnya.
    .second = 1012 mengumumkan restart. Sambungkan ulang setelah jeda acak beberapa detik.
compare-1002-1007 = Yang rusak amplopnya, atau surat di dalamnya?
    .first = 1002 soal amplop: opcode, mask, panjang, urutan fragmen.
    .second = 1007 soal surat: frame-nya baik, tetapi isinya tidak cocok dengan tipenya.
compare-1003-1007 = Jenis pesannya salah, atau jenisnya benar tetapi isinya rusak?
    .first = 1003 menolak jenisnya, teks atau biner, tanpa melihat isinya.
    .second = 1007 sudah melihat isinya dan tidak dapat membacanya.
compare-1003-1008 = Soal tipe data, atau soal aturan?
    .first = 1003 hanya soal tipe data.
    .second = 1008 mewakili aturan server apa pun: origin, izin, rate limit, ukuran antrean. Teks alasannya seharusnya menyebutkannya.
compare-1005-1006 = Apakah ada frame penutup yang datang?
    .first = Pada 1005 ada, tanpa kode: akhir yang tertib.
    .second = Pada 1006 tidak ada: koneksi terputus, ditolak browser, atau tidak pernah terbuka.
compare-1006-1009 = Apakah ada pesan yang terlalu besar, dan apakah server mengatakannya?
    .first = 1006 tepat setelah pesan besar: server atau proxy yang langsung memutus koneksi jika pesan terlalu besar.
    .second = 1009: server yang mengatakannya. Batasnya sering tertulis di teks alasan.
compare-1006-1015 = Browser mana yang melaporkan kegagalan TLS?
    .first = Chromium melaporkan 1006 untuk handshake TLS yang gagal, seperti yang diminta standar, dan untuk semua kegagalan lain saat menyambung.
    .second = Firefox melaporkan 1015, khusus untuk TLS.
compare-1008-1009 = Apakah ukuran yang dipersoalkan server?
    .first = 1008 mewakili aturan server yang lain.
    .second = 1009 hanya soal ukuran satu pesan.
compare-1008-3000 = Aturan apa saja, atau belum login?
    .first = 1008 adalah kode lama untuk semua penolakan; teks alasanlah yang harus menyebutkan yang mana.
    .second = 3000 meminta login: perbarui token, lalu sambungkan sekali lagi.
compare-1008-graphql-ws-4403 = Penolakan umum, atau penolakan ala HTTP?
    .first = 1008 milik protokol dan menyatakan bahwa suatu aturan dilanggar.
    .second = 4403 adalah kode milik aplikasi, dibentuk dari 403 milik HTTP: server tahu siapa yang meminta, dan menolak.
compare-1011-1012 = Server gagal, atau sengaja restart?
    .first = 1011 adalah kesalahan: periksa log server, dan batasi jumlah percobaan ulang.
    .second = 1012 terencana: coba lagi setelah jeda acak beberapa detik.
compare-1011-1013 = Server gagal, atau terlalu banyak bebannya?
    .first = 1011 adalah kesalahan server sendiri.
    .second = 1013 adalah kelebihan beban: menjauhlah setengah menit atau lebih, dan makin lama setiap kali.
compare-1011-1014 = Server mana yang gagal: yang ini, atau yang di belakangnya?
    .first = 1011: server yang disambungi halaman.
    .second = 1014: server di belakang gateway, yang tidak menjawab, atau jawabannya kacau.
compare-1012-1013 = Seberapa cepat klien boleh kembali?
    .first = Setelah 1012, dalam beberapa detik: layanan segera ada lagi.
    .second = Setelah 1013, jauh lebih lama, atau di tempat lain: kembali terlalu cepat memperparah kelebihan beban.
compare-3000-3003 = Server tidak mengenal klien, atau tidak mengizinkannya?
    .first = 3000: login, lalu sambungkan ulang.
    .second = 3003: login tidak membantu. Ubah izinnya atau apa yang diminta, dan jangan mencoba lagi.
compare-graphql-ws-4401-graphql-ws-4403 = Ada subscribe sebelum login diterima, atau login ditolak?
    .first = 4401: sebuah operasi datang sebelum server mengonfirmasi koneksi. Tunggu konfirmasi itu.
    .second = 4403: server memeriksa kredensial dan menolak. Perbarui kredensial sebelum percobaan berikutnya.

## Facts, put side by side

fact-wire = Dikirim dalam frame penutup
fact-wire-yes = ya
fact-wire-no = tidak pernah: browser yang melaporkannya
fact-clean = Akhir yang lazim
fact-clean-yes = bersih: kedua pihak saling pamit
fact-clean-no = tidak bersih: koneksi berakhir begitu saja
fact-scheme = Ditetapkan oleh
fact-scheme-standard = protokol WebSocket
fact-scheme-registered = pendaftaran di IANA
fact-scheme-vendor = { $vendor }
fact-scheme-range = tidak ada: hanya rentangnya
fact-sender = Boleh dikirim oleh
fact-sender-either = kedua pihak
fact-sender-client = klien saja
fact-sender-server = server saja
fact-sender-nobody = tidak ada
fact-reconnect = Sambungkan ulang
fact-reconnect-no = tidak
fact-reconnect-yes = ya
fact-reconnect-with-back-off = ya, setelah jeda acak yang makin panjang
fact-reconnect-after-sign-in = setelah login ulang
fact-reconnect-after-fix = setelah kesalahannya diperbaiki
fact-reconnect-depends = tergantung aplikasinya
fact-severity = Seberapa penting
fact-severity-normal = tidak penting: akhir yang wajar
fact-severity-notice = agak penting: periksa jika berulang
fact-severity-abnormal = sangat penting: ada yang salah
fact-page = Diterima oleh close()
fact-page-yes = ya
fact-page-no = tidak: pemanggilannya melempar exception

## The question that tells any other two codes apart, by the first fact in which they differ

question-wire = Apakah datang frame penutup yang memuat kode?
question-clean = Apakah koneksi berakhir dengan tertib?
question-scheme = Siapa yang ada di ujung sana?
question-sender = Pihak mana yang menutup?
question-reconnect = Apakah menyambung ulang membantu?
question-severity = Apakah koneksi memang wajar berakhir?
question-page = Mungkinkah halaman sendiri yang menutup dengan kode ini?
question-none = Apa bunyi teks alasannya?

applies-wire-yes = { $code } dibaca dari frame penutup pihak lain.
applies-wire-no = { $code } adalah laporan browser sendiri: tidak ada frame penutup yang memuatnya.
applies-clean-yes = { $code } muncul ketika koneksi berakhir dengan tertib.
applies-clean-no = { $code } muncul ketika koneksi berakhir begitu saja.
applies-scheme-standard = { $code } berarti sama di server mana pun: protokol yang menetapkannya.
applies-scheme-registered = { $code } didaftarkan untuk umum, jadi server mana pun boleh memakainya dengan arti ini.
applies-scheme-vendor = { $code } punya arti ini hanya pada { $vendor }.
applies-scheme-range = { $code } berarti apa yang dimaksud aplikasi di server.
applies-sender-either = { $code } bisa datang dari pihak mana pun.
applies-sender-client = { $code } hanya dikirim klien.
applies-sender-server = { $code } hanya dikirim server.
applies-sender-nobody = { $code } seharusnya tidak dikirim siapa pun.
applies-reconnect-no = Setelah { $code }, menyambung ulang tidak membantu.
applies-reconnect-yes = Setelah { $code }, sambungkan ulang.
applies-reconnect-with-back-off = Setelah { $code }, sambungkan ulang dengan jeda acak yang makin panjang.
applies-reconnect-after-sign-in = Setelah { $code }, login ulang dulu.
applies-reconnect-after-fix = Setelah { $code }, perbaiki dulu kesalahannya: menyambung ulang akan berakhir sama.
applies-reconnect-depends = Setelah { $code }, langkah yang membantu tergantung aplikasinya.
applies-severity-normal = { $code } adalah akhir yang biasa.
applies-severity-notice = { $code } wajar muncul sesekali.
applies-severity-abnormal = { $code } menandakan ada yang salah.
applies-page-yes = { $code } mungkin dari halaman sendiri: `close()` menerimanya.
applies-page-no = { $code } tidak mungkin dari halaman sendiri: `close()` tidak menerimanya.
applies-none = { $code }: { $meaning }

## A fact and its value in one line

fact-value = { $fact }: { $value }
