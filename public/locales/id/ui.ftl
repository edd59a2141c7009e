### What the panel, the popup and the options say.

## Words that several places share

severity-normal = Normal
severity-notice = Perhatian
severity-abnormal = Tidak normal

closer-page = Halaman
closer-peer = Server
closer-network = Jaringan
closer-browser = Browser
closer-navigation = Navigasi
closer-unknown = Tidak diketahui

# Shown in place of a code where there was no close event.
ending-closed = Ditutup
ending-failed = Gagal
ending-blocked = Diblokir
ending-abandoned = Ditinggalkan

confidence-certain = Pasti
    .explained = Yang terekam tidak menyisakan penjelasan lain.
confidence-likely = Kemungkinan besar
    .explained = Inilah yang paling cocok dengan yang terekam; penjelasan lain belum dapat dikesampingkan.
confidence-possible = Mungkin
    .explained = Salah satu dari beberapa penjelasan yang cocok dengan yang terekam.
to-be-sure = Untuk memastikan: { $how }

yes = ya
no = tidak
none = tidak ada

## What happened: one or two sentences under the code

happened-left-open = Halaman ditinggalkan { DURATION($open) } setelah socket terbuka.
happened-left-connecting = Halaman ditinggalkan saat socket masih menyambung.
happened-blocked-policy = Socket tidak pernah terbuka: Content Security Policy melarangnya.
happened-blocked-thrown = Socket tidak pernah terbuka: `new WebSocket()` melempar { $name }.
happened-blocked = Socket tidak pernah terbuka: browser memblokirnya.
happened-failed-page = Socket tidak pernah terbuka: halaman memanggil `close()` saat masih menyambung, dan socket berakhir setelah { DURATION($life) }.
happened-failed-status = Socket tidak pernah terbuka: server menjawab handshake dengan status HTTP { $status }, dan percobaan berakhir setelah { DURATION($life) }.
happened-failed-offline = Socket tidak pernah terbuka: browser sedang offline, dan percobaan berakhir setelah { DURATION($life) }.
happened-failed = Socket tidak pernah terbuka: koneksi gagal setelah { DURATION($life) }.
happened-closed-page = Socket terbuka selama { DURATION($open) }. Halaman menutupnya dengan kode { $code }.
happened-closed-page-without-code = Socket terbuka selama { DURATION($open) }. Halaman menutupnya tanpa memberi kode.
happened-close-unanswered = Socket terbuka selama { DURATION($open) }. Halaman memanggil `close()`, dan koneksi berakhir tanpa balasan.
happened-closed-peer = Socket terbuka selama { DURATION($open) }. Server menutupnya dengan kode { $code }.
happened-closed-peer-without-code = Socket terbuka selama { DURATION($open) }. Server menutupnya tanpa memberi kode.
happened-cut = Socket terbuka selama { DURATION($open) }. Lalu koneksi berakhir tanpa frame penutup.
happened-restored = Socket sudah terbuka selama { DURATION($open) } ketika halaman kembali dari back/forward cache tanpa socket itu.
happened-frozen = Socket terbuka selama { DURATION($open) }. Dalam waktu itu browser membekukan tab, dan tidak ada frame penutup yang datang.
happened-failed-by-browser = Socket terbuka selama { DURATION($open) }. Lalu browser sendiri yang mengakhiri koneksi.
happened-worker = Socket hidup di dalam worker selama { DURATION($life) }. Kode penutupannya tidak tersedia di sana.
happened-ended-unknown = Socket terbuka selama { DURATION($open) } dan berakhir dengan kode { $code }. Rekaman tidak menunjukkan siapa yang mengakhirinya.

## Toolbar

record-on = Tab ini sedang direkam. Klik untuk menjeda.
record-off = Perekaman tab ini dijeda. Klik untuk merekam.
record-label = Rekam socket yang berakhir di tab ini
clear-log = Hapus log tab ini
preserve-log = Pertahankan log
    .title = Tetap tampilkan yang terekam sebelum halaman dimuat ulang atau ditinggalkan
filter = Filter
    .label = Filter menurut URL, kode, alasan, pihak yang mengakhiri, atau penyebab
    .title = Filter menurut URL, kode, alasan, pihak yang mengakhiri, atau penyebab. Setiap kata harus ditemukan.
count-shown = { $shown } dari { $total } ditampilkan
count-all = { $total ->
   *[other] { $total } socket
}
count-dropped = { $count } tidak terekam
export-log = Ekspor
    .title = Ekspor log tab ini sebagai file

## List

list = Socket yang berakhir
column-time = Waktu
    .title = Kapan socket berakhir, dalam waktu setempat
column-code = Kode
    .title = Kode penutupan dan namanya
column-endpoint = Endpoint
    .title = URL socket tanpa query
column-closer = Diakhiri oleh
    .title = Siapa yang mengakhiri socket
column-open-for = Terbuka selama
    .title = Berapa lama socket terbuka
no-code = tanpa kode
never-opened = tidak pernah terbuka
value-duration = { DURATION($duration) }
mark-navigation = Halaman dimuat: { $url }
dropped-rate = { $count } tidak terekam: terlalu banyak yang berakhir sekaligus
dropped-malformed = { $count } tidak terekam: laporan dari halaman tidak dapat dibaca
dropped-too-large = { $count } tidak terekam: laporan dari halaman terlalu besar
dropped-undelivered = { $count } tidak terekam: laporan tidak sampai tepat waktu
dropped-paused = { $count } tidak terekam: perekaman dijeda
dropped-capacity = { $count } tidak disimpan lagi: log sudah penuh

## Empty list, notices

empty = Belum ada socket yang berakhir
    .body = Socket muncul di sini ketika berakhir. Yang sudah terbuka sebelum WhyClosed aktif tidak terlihat: muat ulang halaman untuk merekamnya.
empty-page = Belum ada socket yang berakhir sejak halaman ini dimuat
    .body = { $count ->
   *[other] { $count } socket yang berakhir sebelumnya masih disimpan.
} Gunakan Pertahankan log untuk menampilkannya.
empty-filter = Tidak ada yang cocok dengan filter
    .body = { $total ->
   *[other] { $total } socket tersembunyi.
}
empty-paused = Perekaman dijeda
    .body = Socket yang berakhir sekarang dihitung, tetapi tidak dijelaskan.
reading = Membaca log…
reload-page = Muat ulang halaman
show-earlier = Tampilkan
clear-filter = Hapus filter
resume = Lanjutkan
retry = Coba lagi
dismiss = Tutup
paused-notice = Perekaman tab ini dijeda. Socket yang berakhir sekarang dihitung, tetapi tidak dijelaskan.
not-seen = Socket di dalam worker hanya terlihat di Chromium saat DevTools terbuka, dan tanpa kode penutupannya.
failure-read = Log tidak dapat dibaca.
failure-clear = Log tidak dapat dihapus.
failure-export = Log tidak dapat diekspor.
failure-settings = Setelan tidak dapat dibaca atau disimpan.

## Detail

detail = Mengapa ditutup
close-detail = Tutup penjelasan ini
copy-url = Salin URL
copy-url-redacted = Salin URL dengan data rahasia disembunyikan
copy-done = Tersalin
copy-failed = Penyalinan tidak diizinkan di sini
ended-by = Diakhiri oleh
causes = { $count ->
   *[other] Penyebab
}
causes-likely = { $count ->
   *[other] Kemungkinan penyebab
}
evidence = Bukti
fix = Yang perlu dilakukan
meaning = Arti { $code }
meaning-vendor = Arti { $code } dalam skema { $vendor }
# $hints: one or more of the hints below, as a list.
meaning-scheme = Dibaca sebagai kode { $vendor }, karena { $hints }.
hint-host = host-nya { $value }
hint-subprotocol = subprotokolnya { $value }
hint-path = path-nya memuat { $value }
hint-query = query-nya memuat { $value }
hint-reason = alasannya berbunyi “{ $value }”
meaning-seen = Kapan muncul
meaning-cause = Penyebab yang lazim
meaning-fix = Yang biasanya membantu
sources = Sumber
observed = Semua yang teramati
stacks = Stack

code-sender = Boleh dikirim oleh
sender-either = server dan browser halaman
sender-client = klien saja
sender-server = server saja
sender-nobody = tidak ada: kode ini dicadangkan
code-on-the-wire = Dikirim dalam frame penutup
on-the-wire-yes = ya
on-the-wire-no = tidak: browser melaporkannya secara lokal
code-page-may-send = Diterima oleh close()
page-may-send-yes = ya
page-may-send-no = tidak: pemanggilannya melempar exception
code-reconnect = Sambungkan ulang
reconnect-no = tidak
reconnect-yes = ya
reconnect-with-back-off = ya, setelah jeda acak yang makin panjang
reconnect-after-sign-in = setelah login ulang
reconnect-after-fix = setelah kesalahannya diperbaiki
reconnect-depends = tergantung aplikasinya
code-confused-with = Sering tertukar dengan

## Snippets

snippets = { $count ->
   *[other] Potongan kode untuk { $count } stack
}
snippets-stack = Stack
copy-snippet = Salin potongan kode untuk { $stack }

## Everything observed

observed-socket = Socket
observed-time = Waktu
observed-end = Akhir
observed-traffic = Lalu lintas
observed-page = Halaman
observed-handshake = Handshake
observed-exception = Exception
observed-violation = Pelanggaran Content Security Policy

field-url = URL
field-protocols-asked = Subprotokol yang diminta
field-protocol = Subprotokol yang dipilih
field-extensions = Ekstensi
field-binary-type = Tipe biner
field-created = Dibuat
field-opened = Terbuka
field-ended = Berakhir
field-connecting = Waktu menyambung
field-open-for = Terbuka selama
field-ending = Cara berakhir
field-code = Kode
field-reason = Alasan
field-clean = Ditutup dengan bersih
field-error-event = Event error
field-sent = Pesan terkirim
field-sent-size = Ukuran terkirim
field-sent-largest = Kiriman terbesar
field-last-sent = Kiriman terakhir
field-received = Pesan diterima
field-last-received = Terakhir diterima
field-buffered = Belum terkirim
field-visibility = Visibilitas
field-online = Online
field-frozen = Pernah dibekukan
field-bfcache = Dari back/forward cache
field-unloading = Sedang ditinggalkan
field-clock-jump = Jam sistem maju
field-live-sockets = Socket lain yang hidup
field-frame-kind = Frame halaman
field-frame-url = URL frame halaman
field-browser = Browser
field-status = Status HTTP
field-error-text = Teks kesalahan
field-handshake-duration = Waktu sampai dijawab atau gagal
field-handshake-source = Menurut
field-thrown-name = Nama
field-thrown-message = Pesan
field-directive = Directive
field-blocked = Diblokir
field-source = Sumber

value-sent = { $count } ({ $text } teks, { $binary } biner)
value-count = { $count }
value-live-sockets = { $count }, di antaranya dengan URL yang sama: { $same }
value-bytes = { BYTES($size) }
value-bytes-at-least = setidaknya { BYTES($size) }
value-last-message = { $type ->
    [binary] biner
   *[text] teks
}, { BYTES($size) }, { DURATION($before) } sebelum koneksi berakhir
value-last-message-unsized = { DURATION($before) } sebelum koneksi berakhir
value-visible = terlihat
value-hidden = tersembunyi
value-hidden-for = tersembunyi selama { DURATION($hidden) }
value-came-back = kembali dari sana
frame-kind-page = halaman utama
frame-kind-frame = frame
frame-kind-about-blank = frame about:blank
frame-kind-srcdoc = frame srcdoc
frame-kind-blob = dokumen blob:
frame-kind-data = dokumen data:
frame-kind-sandboxed = frame sandbox
frame-kind-worker = worker
source-devtools-network = log jaringan DevTools
source-web-request = log permintaan browser

## Stacks

stack-constructor = Dibuka oleh new WebSocket()
stack-close-open = Dipanggil { DURATION($before) } sebelum koneksi berakhir, saat terbuka
stack-close-connecting = Dipanggil { DURATION($before) } sebelum koneksi berakhir, saat menyambung
stack-close-closing = Dipanggil { DURATION($before) } sebelum koneksi berakhir, saat sedang ditutup
stack-close-closed = Dipanggil ketika sudah tertutup
stack-none = Halaman memformat stack-nya sendiri; tidak ada yang dapat direkam.

## Notifications

notification-title = Socket berakhir dengan { $code } { $name }
notification-title-without-code = Socket tidak dapat dibuka
# The cause, before its evidence in the same line.
notification-cause-certain = { $title }.
notification-cause-likely = Kemungkinan besar: { $title }.
notification-cause-possible = Mungkin: { $title }.
notification-times = { $count } kali dalam { DURATION($span) }

## Popup

popup-title = Ditutup di halaman ini
popup-empty = Belum ada WebSocket yang berakhir di halaman ini sejak dimuat. Socket yang sudah terbuka sebelum WhyClosed aktif tidak terlihat; muat ulang halaman untuk merekamnya.
popup-count = { $count ->
   *[other] { $count } socket berakhir
}, { $abnormal } di antaranya secara tidak normal. Yang terbaru di atas.
popup-more = { $count ->
   *[other] { $count } lagi ada di panel.
}
popup-codes = Cari atau bandingkan kode penutupan
popup-panel = Untuk bukti, perbaikan, dan ekspor, buka DevTools (F12) di halaman ini lalu pilih WhyClosed.

## Views

view-sockets = Socket
view-codes = Kode
views = Tampilan
language = Bahasa
language-browser = Ikuti browser

## Codes: the reference

codes-search = Cari kode dan penyebab
    .label = Cari kode dan penyebab menurut angka, nama, vendor, gejala, atau kata apa pun
codes-scheme = Tampilkan
codes-scheme-all = Semua
codes-scheme-standard = Standar
codes-scheme-registered = Terdaftar
codes-scheme-vendor = Vendor
codes-scheme-range = Rentang
codes-scheme-cause = Penyebab
codes-list = Kode dan penyebab
codes-found = { $count ->
    [0] Tidak ada yang ditemukan
   *[other] { $count } entri
}
codes-none = Tidak ada yang memuat semua kata ini. Kurangi katanya, atau cari dengan angka.
codes-back = Kembali ke daftar
codes-start = Pilih satu kode untuk membaca artinya, atau dua untuk melihat perbedaannya.
codes-seen-here = { $count ->
    [0] Tidak terlihat di tab ini.
   *[other] Terlihat { $count } kali di tab ini.
}
codes-show-records = Tampilkan socket-nya
codes-open = Buka di referensi
codes-compare-with = Bandingkan dengan { $code }
codes-compare = Bandingkan dengan
    .label = Bandingkan dengan kode lain
seen-vendor = Ketika { $vendor } mengakhiri koneksi dengan kode ini.

## Comparison of two codes

compare-title = { $first } atau { $second }
compare-question = Yang membedakan keduanya
compare-meaning = Artinya
compare-seen = Kapan muncul
compare-fix = Cara memperbaikinya
compare-differences = Perbedaan utama
compare-no-differences = Semua faktanya sama; yang berbeda hanya artinya.
compare-alike = Sama pada keduanya
compare-when = Kapan masing-masing berlaku
compare-more = Selengkapnya
compare-close = Tutup perbandingan
compare-swap = Tukar keduanya
compare-copy = Salin sebagai Markdown
compare-fact = Fakta
