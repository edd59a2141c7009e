### Causes and their evidence. `cause-<id>` has the attributes `title` and `fix`; `evidence-<id>` states one observation;
### `settle-<id>` says what would settle a cause. A code of a vendor explains itself: vendors.ftl.

## Never opened: the browser’s own rules

cause-content-security-policy =
    .title = Content Security Policy halaman melarang koneksi ini
    .fix = Tambahkan { $source } ke directive { $directive } di header `Content-Security-Policy` atau elemen meta halaman. Di browser terkini, `'self'` mencakup `wss:` untuk host halaman itu sendiri, tetapi tidak untuk host atau port lain.
cause-mixed-content =
    .title = Halaman aman tidak boleh membuka socket yang tidak aman
    .fix = Gunakan `wss://`. Halaman yang dimuat lewat `https:` tidak dapat membuka `ws://`, kecuali ke komputer lokal.
cause-invalid-arguments =
    .title = Argumen new WebSocket() tidak valid
    .fix = Periksa URL (`ws:`, `wss:`, `http:`, atau `https:`, tanpa fragmen) dan subprotokol (masing-masing sekali, tanpa spasi atau koma). Stack constructor di bawah menunjukkan pemanggilnya.
cause-refused-by-browser =
    .title = Browser menolak membuka socket
    .fix = Lihat exception dan console: di sana browser menyebutkan aturan mana yang berlaku. Server tidak pernah melihat percobaan ini.
cause-unsafe-port =
    .title = Browser tidak pernah menyambung ke port ini
    .fix = Pindahkan server ke port lain. Port ini milik protokol lain, seperti email atau X11, dan semua browser menolaknya.
cause-local-network-access =
    .title = Browser menjauhkan halaman publik dari jaringan lokal
    .fix = Izinkan halaman mengakses jaringan lokal ketika browser menanyakannya, atau lewat setelan situs. Untuk halaman produksi, beri server alamat publik.
cause-blocked-by-extension =
    .title = Sesuatu di browser ini memblokir koneksi
    .fix = Coba di jendela tanpa ekstensi lain: pemblokir konten dan kebijakan perusahaan mengakhiri koneksi dengan cara ini. Server tidak pernah melihat percobaan ini.
cause-socket-limit =
    .title = Batas jumlah socket terbuka di browser sudah tercapai
    .fix = Tutup socket yang tidak diperlukan lagi, dan cari kode yang membuka socket pada setiap render atau setiap percobaan ulang. Chromium memperbolehkan 255 sekaligus, Firefox 200.

## Never opened: the page

cause-closed-while-connecting =
    .title = Halaman memanggil close() sebelum koneksi terbuka
    .fix = Lihat stack pemanggilannya di bawah. Dalam keadaan ini, kode dan alasan yang diberikan ke `close()` hilang. Biasanya ada yang di-unmount atau halaman berpindah saat socket masih menyambung; kalau begitu, penutupan ini dapat diabaikan.
cause-component-mounted-twice =
    .title = Halaman membuka socket yang sama dua kali dan menutup yang pertama
    .fix = Biasanya karena komponen yang di-mount dua kali, seperti yang dilakukan StrictMode React pada setiap effect saat development. Di sana hal itu tidak berbahaya. Simpan socket di luar komponen, atau buka sesaat kemudian dan batalkan di fungsi cleanup.

## Never opened: on the way to the server

cause-offline =
    .title = Browser sedang offline
    .fix = Tunggu event `online` sebelum percobaan berikutnya, lalu sambungkan ulang dengan sedikit jeda acak.
cause-network-changed =
    .title = Jaringan berganti saat socket sedang menyambung
    .fix = Sambungkan ulang setelah jeda acak yang singkat. Perpindahan antara Wi-Fi, kabel, jaringan seluler, atau VPN mengakhiri setiap percobaan yang sedang berjalan.
cause-host-not-found =
    .title = Nama host tidak dapat di-resolve
    .fix = Periksa ejaan host, apakah nama itu dapat di-resolve di komputer ini, dan apakah resolver-nya menjawab: nama di jaringan internal hanya dapat di-resolve dengan server DNS atau VPN yang tepat.
cause-nothing-listening =
    .title = Tidak ada yang menerima koneksi di host dan port ini
    .fix = Jalankan server, lalu periksa host dan port. Server yang hanya listen di 127.0.0.1 tidak terjangkau dari komputer lain atau dari luar container-nya, dan `localhost` bisa berarti IPv6.
cause-host-unreachable =
    .title = Host tidak dapat dijangkau
    .fix = Periksa alamat, firewall, dan VPN. Koneksi tidak terjadi dan tidak ada jawaban sama sekali, penolakan pun tidak.
cause-certificate-not-trusted =
    .title = Browser tidak memercayai sertifikat server
    .fix = Buka host dan port yang sama dengan `https:` di sebuah tab: di sana browser menyebutkan apa yang salah. Pengecualian yang dibuat untuk suatu halaman tidak berlaku untuk port lain. Untuk pekerjaan lokal, pasang certificate authority sendiri.
cause-tls-failed =
    .title = Handshake TLS gagal
    .fix = Buka alamat yang sama dengan `https:` di sebuah tab: browser akan menunjukkan apa yang salah dengan sertifikatnya. Jika server tidak memakai TLS di port ini, gunakan `ws://`, atau pasang TLS di depannya.
cause-secure-socket-on-plain-port =
    .title = Port ini mungkin tidak memakai TLS
    .fix = Gunakan `ws://` untuk server tanpa TLS di komputer lokal, atau port milik proxy TLS di depannya. Jawaban yang datang bukan handshake TLS, atau TLS tidak dapat disepakati.
cause-plain-socket-on-tls-port =
    .title = Port ini mungkin mengharapkan TLS
    .fix = Gunakan `wss://`. Server TLS yang dihubungi tanpa TLS memutus koneksi atau menjawab 400.
cause-proxy-refused =
    .title = Proxy meminta login atau menolak koneksi
    .fix = Periksa setelan proxy di browser atau sistem, serta login ke proxy itu. Jika hanya terjadi di satu jaringan, proxy jaringan itu harus mengizinkan WebSocket ke host ini.

## Never opened: the answer to the handshake

cause-handshake-answered-without-upgrade =
    .title = Jawabannya bukan upgrade: status HTTP { $status }
    .fix = Ada yang menjawab di alamat ini, tetapi bukan endpoint WebSocket: halaman fallback milik single-page application, path yang salah, atau proxy yang tidak meneruskan header `Upgrade`. Beberapa versi Chromium juga melaporkan 200 untuk jawaban yang sama sekali bukan HTTP.
cause-handshake-not-http =
    .title = Jawabannya bukan HTTP
    .fix = Periksa host dan port: yang menjawab memakai protokol lain, seperti email, database, atau HTTP lewat TLS.
cause-handshake-redirected =
    .title = Server mengalihkan handshake: status HTTP { $status }
    .fix = Gunakan alamat akhirnya: browser tidak mengikuti redirect untuk WebSocket. Redirect yang umum: dari `http` ke `https`, ke URL dengan garis miring di akhir, atau ke halaman login ketika sesi sudah berakhir.
cause-handshake-bad-request =
    .title = Server menilai handshake sebagai bad request: status HTTP 400
    .fix = Cari proxy yang membuang header `Upgrade` dan `Connection`, path yang salah, atau ID sesi yang tidak dikenal instance lain (sticky session). Log server menyebutkan yang mana.
cause-handshake-unauthorized =
    .title = Server meminta login sebelum handshake: status HTTP 401
    .fix = Periksa cookie atau token yang ikut dalam handshake. Halaman tidak dapat menyetel header untuk WebSocket: gunakan cookie dari situs yang sama, tiket berumur pendek di query, atau pesan pertama setelah koneksi terbuka.
cause-handshake-forbidden =
    .title = Server melarang handshake: status HTTP 403
    .fix = Periksa dulu daftar origin yang diperbolehkan, baru izin dan perlindungan bot. Beberapa framework juga menjawab 403 ketika handler menutup koneksi sebelum menerimanya: terima dulu, lalu tutup dengan kode sendiri, agar halaman tahu sebabnya.
cause-handshake-not-found =
    .title = Tidak ada endpoint di path ini: status HTTP { $status }
    .fix = Bandingkan path dengan route di server, huruf demi huruf, termasuk prefiks dan garis miring di akhir. Proxy bisa saja memotong atau menambahkan bagian path.
cause-handshake-upgrade-required =
    .title = Handshake tidak diperlakukan sebagai upgrade: status HTTP { $status }
    .fix = Pastikan setiap proxy di antaranya meneruskan `Upgrade` dan `Connection`, lewat HTTP/1.1. Jika tidak ada apa pun di antaranya, server menghendaki versi protokol lain.
cause-handshake-rate-limited =
    .title = Terlalu banyak percobaan: status HTTP 429
    .fix = Beri jeda lebih lama antarpercobaan, dengan exponential backoff dan jitter, dan cari loop yang membuat begitu banyak percobaan. Batas itu mungkin menghitung semua klien di balik satu alamat.
cause-handshake-server-error =
    .title = Server mengalami kesalahan saat handshake: status HTTP { $status }
    .fix = Periksa log server pada saat itu: handler, middleware, atau pemeriksaan login melempar exception sebelum koneksi diterima.
cause-handshake-gateway-error =
    .title = Gateway tidak dapat mencapai server di belakangnya: status HTTP { $status }
    .fix = Pastikan server di belakang gateway berjalan dan gateway punya alamat yang benar untuknya. 502: tidak ada jawaban yang berguna; 504: tidak ada yang menjawab tepat waktu; 520 sampai 530: istilah Cloudflare untuk keadaan server di belakangnya.
cause-handshake-unavailable =
    .title = Layanan tidak tersedia: status HTTP 503
    .fix = Periksa apakah ada server yang siap di belakang load balancer, dan apakah server itu kelebihan beban, sedang dalam pemeliharaan, atau menerapkan rate limit (nginx secara default menjawab begini). Header `Retry-After` mungkin menyebutkan kapan boleh mencoba lagi.
cause-handshake-refused =
    .title = Server menolak handshake: status HTTP { $status }
    .fix = Cari tahu maksud server dengan status ini, di lognya pada saat itu.
cause-upgrade-headers-missing =
    .title = Jawaban 101 tidak memuat header Upgrade atau Connection
    .fix = Server harus menjawab dengan `Upgrade: websocket` dan `Connection: Upgrade`; cari pula proxy yang membuangnya karena dianggap header hop-by-hop.
cause-accept-header-invalid =
    .title = Jawaban 101 dari server bukan handshake yang valid
    .fix = Biarkan pustaka WebSocket yang membuat jawabannya: `Sec-WebSocket-Accept` harus dibuat dari kunci milik permintaan itu sendiri. Cache yang menjawab dari simpanan, atau server buatan sendiri, keliru dalam hal ini.
cause-subprotocol-not-agreed =
    .title = Kedua pihak tidak menyepakati subprotokol
    .fix = Server harus memilih salah satu nama yang diminta halaman dan mengirimnya kembali di `Sec-WebSocket-Protocol`; atau jangan minta subprotokol sama sekali. Jika tidak ada yang kembali, Chromium menggagalkan socket, Firefox membukanya: kode yang jalan di satu browser bisa gagal di browser lain.
cause-extension-not-agreed =
    .title = Server memilih ekstensi yang tidak ditawarkan browser
    .fix = Server harus memilih dari ekstensi yang ada di permintaan; browser hanya menawarkan `permessage-deflate`. Matikan ekstensi di server untuk melihat apakah itu sebabnya.
cause-handshake-dropped =
    .title = Koneksi diakhiri sebelum handshake dijawab
    .fix = Lihat log server: prosesnya mungkin crash karena permintaan itu, atau memakai protokol lain di port ini. Server TLS yang dihubungi dengan `ws://` juga memutus koneksi seperti ini.
cause-handshake-not-answered =
    .title = Jawaban handshake tidak datang
    .fix = Cari firewall yang membuang paket, handler yang menunggu sesuatu sebelum menerima koneksi, dan proxy yang meneruskan permintaan tanpa header `Upgrade`. Chromium menyerah setelah 240 detik, Firefox setelah 20 detik.
cause-accepted-then-dropped =
    .title = Koneksi diputus tepat pada saat diterima
    .fix = Lihat log server pada saat itu: handler yang langsung gagal, atau proxy yang menerima koneksi sebelum tahu apakah server di belakangnya menjawab.
cause-handshake-failed =
    .title = Koneksi tidak dapat dibuat
    .fix = Browser menyembunyikan sebabnya dari halaman. Sebab itu ada di console, di sebelah URL. Yang umum: tidak ada yang listen di alamat itu, nama host tidak dapat di-resolve, sertifikat tidak dipercaya, atau server menjawab dengan status HTTP selain 101.

## The page went away

cause-page-left =
    .title = Halaman ditinggalkan saat socket masih hidup
    .fix = Tidak ada yang perlu diperbaiki: browser mengakhiri socket milik halaman yang ditinggalkan. Untuk socket yang sudah terbuka, server melihat kode penutupan 1001.
cause-back-forward-cache =
    .title = Halaman kembali dari back/forward cache
    .fix = Sambungkan ulang di handler `pageshow` ketika `event.persisted` bernilai true. Browser memutus socket halaman saat memasukkannya ke cache itu.
cause-tab-frozen =
    .title = Browser membekukan tab
    .fix = Sambungkan ulang di handler `resume` pada `document`. Browser membekukan tab di latar belakang untuk menghemat energi dan mengakhiri socket-nya.
cause-machine-slept =
    .title = Komputer masuk mode tidur, dan koneksinya tidak bertahan
    .fix = Sambungkan ulang ketika halaman kembali: pada `visibilitychange`, dan pada `online`. Tidak ada yang perlu diubah di server.

## Ended by the page

cause-page-closed =
    .title = Halaman memanggil close()
    .fix = Tidak ada yang perlu diperbaiki jika memang dimaksudkan. Jika tidak, stack pemanggilannya di bawah menunjukkan pelakunya.
cause-page-gave-up-waiting =
    .title = Halaman menutupnya karena tidak ada lagi yang datang dari server
    .fix = Perlakukan sebagai koneksi yang hilang: lihat apa yang dilakukan server dan proxy sebelum pesan terakhir diterima. Server yang loop-nya terblokir juga tidak membalas heartbeat.
cause-close-not-answered =
    .title = Balasan untuk close() halaman tidak datang
    .fix = Koneksi sudah mati, atau server mengabaikan frame penutup. Jika berulang, lihat bagaimana server menangani frame penutup; browser menyerah setelah 60 detik (Chromium) atau 20 detik (Firefox).

## The browser rejected what came

cause-data-rejected-by-browser =
    .title = Browser menolak kiriman server
    .fix = Lihat console untuk aturan persis yang dilanggar (frame tidak valid, teks bukan UTF-8, kode penutupan terlarang), lalu perbaiki server atau proxy yang menulis byte itu.
cause-invalid-frame =
    .title = Server mengirim byte yang bukan frame yang valid
    .fix = Cari sesuatu yang menulis ke koneksi di luar pustaka WebSocket: halaman kesalahan HTTP setelah 101, penulis kedua tanpa lock, frame buatan sendiri dengan panjang yang salah.
cause-reserved-bits-set =
    .title = Server mengirim frame dengan reserved bit aktif
    .fix = Paling sering server mengompresi padahal `permessage-deflate` tidak disepakati, atau proxy mengubah handshake. Matikan kompresi di server untuk melihat apakah itu sebabnya.
cause-masked-frame =
    .title = Server mengirim frame yang di-mask
    .fix = Hanya klien yang memakai mask (RFC 6455, bagian 5.1): server memakai sisi klien dari sebuah pustaka. Firefox menerima frame seperti itu, Chromium tidak.
cause-fragments-out-of-order =
    .title = Server mencampuradukkan bagian-bagian pesan
    .fix = Biarkan satu penulis mengirim semua bagian sebuah pesan sebelum pesan berikutnya dimulai. Ini terjadi bila dua thread menulis bersamaan, atau flag continuation salah disetel.
cause-text-not-utf8 =
    .title = Server mengirim pesan teks yang bukan UTF-8
    .fix = Kirim data biner sebagai pesan biner. Untuk teks, kodekan sebagai UTF-8 dan jangan memotong di tengah karakter.
cause-invalid-close-frame =
    .title = Server mengirim frame penutup yang rusak
    .fix = Biarkan pustaka yang menulisnya: frame penutup itu kosong, atau berisi kode dua byte dan alasan paling panjang 123 byte dalam UTF-8.
cause-second-close-frame =
    .title = Server mengirim frame penutup kedua
    .fix = Kirim satu frame penutup saja. Server yang membalas balasan browser mengubah setiap penutupan yang baik menjadi 1006 di Chromium; Firefox menampilkan kode yang pertama.
cause-reserved-code-sent =
    .title = Server mengirim kode penutupan yang tidak boleh dikirim
    .fix = Gunakan 1011 atau kode dari 4000 sampai 4999 di server. 1005, 1006, dan 1015 hanya untuk laporan browser sendiri; Chromium menganggapnya pelanggaran protokol.

## Ended without a close frame

cause-idle-time-out =
    .title = Timeout idle { DURATION($limit) }
    .fix = Kirim heartbeat jauh sebelum waktu itu habis, ke arah mana pun, atau naikkan batas itu di tempat pengaturannya.
cause-constant-lifetime =
    .title = Masa hidup koneksi dibatasi { DURATION($limit) }
    .fix = Naikkan batas itu di tempat pengaturannya, atau sambungkan ulang sedikit sebelum batas itu tercapai. Heartbeat tidak membantu: koneksi tetap berakhir, sesibuk apa pun.
cause-sockets-ended-together =
    .title = Beberapa socket ke { $host } terputus pada saat yang sama
    .fix = Cari deployment, crash, atau reload proxy pada saat itu, juga pergantian jaringan atau VPN di komputer ini. Sebaiknya server menutup socket-nya dengan 1001 atau 1012 sebelum berhenti, dan klien menyambung ulang dengan jeda acak.
cause-network-lost =
    .title = Browser kehilangan jaringan
    .fix = Sambungkan ulang pada event `online` dengan sedikit jeda acak. Tidak ada yang perlu diubah di server.
cause-keep-alive-time-out =
    .title = Ping dari server tidak dibalas tepat waktu
    .fix = Browser membalas ping dengan sendirinya, jadi cari apa yang menghentikan browser atau jaringan: komputer masuk mode tidur, tab dibekukan, jaringan berganti, server yang loop-nya sendiri terblokir. Naikkan timeout ping di server jika jaringannya lambat.
cause-heartbeat-throttled =
    .title = Browser memperlambat timer halaman
    .fix = Biarkan server yang mengirim heartbeat, atau jalankan heartbeat di worker. Setelah halaman tersembunyi lima menit, timernya hanya berjalan sekali per menit.
cause-connection-lost =
    .title = Koneksi TCP berakhir tanpa frame penutup
    .fix = Lihat apa yang dilakukan server dan setiap proxy di antaranya pada saat itu: crash, restart, timeout idle. Jeda panjang tanpa pesan sebelum akhir mengarah ke timeout; beberapa socket yang berakhir bersamaan mengarah ke server atau jaringan.

## Ended by a close frame of the server

cause-server-finished =
    .title = Server menutup secara normal
    .fix = Tidak ada yang perlu diperbaiki jika pekerjaannya memang selesai. Jika socket seharusnya tetap terbuka, cari handler di server yang selesai terlalu dini.
cause-server-closed-for-error =
    .title = Server menutup “secara normal” karena kesalahan
    .fix = Baca alasannya: itulah penjelasan server sendiri. Sebaiknya server memakai 1008, 1011, atau kode dari 4000 sampai 4999 untuk kesalahan, agar klien dapat membedakannya dari penutupan normal.
cause-server-going-away =
    .title = Server akan pergi (going away)
    .fix = Sambungkan ulang setelah jeda acak yang singkat. Server mengirim kode ini ketika berhenti atau diganti; sebagian juga ketika koneksi idle.
cause-loading-stopped =
    .title = Pemuatan halaman dihentikan
    .fix = Firefox menutup semua socket halaman dengan 1001 ketika `window.stop()` dipanggil atau tombol Stop ditekan. Jika log server tidak mencatat penutupan ini, berarti salah satu dari keduanya yang terjadi.
cause-protocol-error-reported =
    .title = Server melaporkan pelanggaran protokol
    .fix = Browser menyusun frame dengan benar, jadi lihat apa yang ada di antaranya: proxy yang mengubah frame, ekstensi kompresi, atau server yang memakai 1002 untuk kesalahannya sendiri.
cause-message-type-refused =
    .title = Server menolak jenis pesan ini
    .fix = Bandingkan tipe pesan terakhir yang dikirim (teks atau biner) dengan yang diharapkan endpoint. Mengirimnya lagi akan gagal lagi.
cause-closed-without-code =
    .title = Server menutup tanpa memberi kode
    .fix = Beri `close()` di server kode dan alasan. Sementara itu, lihat pesan terakhir yang diterima: sebagian protokol menaruh kesalahannya di sana.
cause-message-content-refused =
    .title = Server tidak dapat membaca isi sebuah pesan
    .fix = Lihat pesan terakhir yang dikirim. Browser selalu mengirim UTF-8 yang valid, jadi ini biasanya istilah server untuk isi yang tidak dapat diurai atau didekompresinya.
cause-policy-refused =
    .title = Server menolak berdasarkan aturannya sendiri
    .fix = Periksa kredensial, izin, origin, dan batas; teks alasannya sering menyebutkan yang mana. Menyambung ulang tanpa perubahan akan ditolak lagi.
cause-message-too-big =
    .title = Sebuah pesan terlalu besar untuk server
    .fix = Bandingkan ukuran pesan terakhir dengan batas di server dan di setiap proxy di depannya. Kirim dalam beberapa bagian atau lewat HTTP, atau naikkan batasnya.
cause-extension-missing =
    .title = Server memerlukan sebuah ekstensi yang tidak ada
    .fix = Browser tidak pernah mengharuskan ekstensi, dan hanya klien yang boleh mengirim 1010: tanyakan maksudnya kepada pengelola server.
cause-server-error =
    .title = Server mengalami kesalahan
    .fix = Periksa log server pada saat itu. Jika ada pesan yang dikirim tepat sebelumnya, coba lagi pesan itu di server uji.
cause-message-broke-server =
    .title = Server gagal karena pesan sebelumnya
    .fix = Kirim pesan yang sama ke server uji dan baca lognya. Handler sebaiknya menangkap kesalahannya dan membalas dengan pesan, agar satu pesan yang salah tidak mengakhiri koneksi.
cause-server-restarting =
    .title = Server sedang restart
    .fix = Sambungkan ulang setelah jeda acak beberapa detik, agar semua klien tidak kembali sekaligus.
cause-server-overloaded =
    .title = Server meminta klien kembali nanti
    .fix = Sambungkan ulang dengan exponential backoff dan jitter, mulai dari setengah menit atau lebih. Percobaan ulang yang cepat memperparah kelebihan beban.
cause-gateway-error =
    .title = Gateway tidak dapat mencapai server di belakangnya
    .fix = Periksa alamat upstream gateway dan kesehatan server di belakangnya.
cause-not-signed-in =
    .title = Server meminta klien login
    .fix = Perbarui token atau sesi, lalu sambungkan sekali lagi. Jangan mencoba lagi dengan kredensial yang sama.
cause-not-permitted =
    .title = Klien tidak boleh melakukan ini
    .fix = Ubah izinnya atau apa yang diminta. Login ulang tidak akan membantu, begitu pula mencoba lagi.
cause-token-expired =
    .title = Login sudah kedaluwarsa
    .fix = Perbarui token sebelum kedaluwarsa, lalu beri tahu server lewat socket yang terbuka atau sambungkan ulang dengan token baru. Jangan mencoba lagi dengan yang lama.
cause-server-waited-too-long =
    .title = Server terlalu lama menunggu klien
    .fix = Kirim yang diharapkan server tepat setelah koneksi terbuka, dan setelah itu heartbeat.
cause-vendor-code =
    .title = { $vendor } menutup dengan kodenya sendiri: { $name }
    .fix = Cari kode ini di dokumentasi { $vendor }.
cause-http-like-code =
    .title = Angka ini mungkin mewakili status HTTP { $status }
    .fix = Angka 4400 sampai 4599 sering kali adalah status HTTP ditambah 4000, tetapi tidak ada yang mengharuskannya. Cari kode ini di dokumentasi layanannya.
cause-library-code =
    .title = Pustaka atau framework menutup dengan kodenya sendiri
    .fix = Cari kode ini di dokumentasi pustaka yang dipakai server. Kode 3000 sampai 3999 hanya punya arti di sana.
cause-application-code =
    .title = Aplikasi menutup dengan kodenya sendiri
    .fix = Cari kode ini di dokumentasi layanannya.
cause-undefined-code =
    .title = Server mengirim kode yang tidak ditetapkan di mana pun
    .fix = Gunakan kode dari 4000 sampai 4999 di server. Mungkin server menulis status HTTP atau exit code di sana, atau menukar kedua byte angkanya.
cause-development-server-reload =
    .title = Server development mengakhiri koneksinya sendiri
    .fix = Tidak ada yang perlu diperbaiki: server melakukannya saat restart atau memuat ulang halaman, dan kliennya menyambung ulang sendiri. Jika tidak kunjung kembali, periksa apakah server masih berjalan.

## Why it ends again and again

cause-retries-without-back-off =
    .title = Halaman mencoba lagi tanpa backoff
    .fix = Beri jeda lebih lama setelah setiap kegagalan, sampai sekitar setengah menit, dan tambahkan bagian acak, agar semua klien tidak kembali pada saat yang sama.
cause-accepted-then-rejected =
    .title = Server menerima setiap percobaan dan langsung mengakhirinya
    .fix = Cari apa yang diperiksa server setelah handshake: login, subprotokol, pesan pertama. Berhentilah mencoba lagi jika ditolak; penolakan itu tidak akan berubah sendiri.
cause-back-off-reset =
    .title = Jeda antarpercobaan tidak pernah memanjang, padahal setiap percobaan cepat berakhir
    .fix = Jika ada backoff, kembalikan ke awal hanya setelah koneksi terbukti baik: setelah pesan pertama yang benar, atau setelah terbuka setengah menit.
cause-reconnects-twice =
    .title = Setiap socket yang berakhir disusul dua socket baru
    .fix = Sambungkan ulang di `onclose` saja. `onerror` selalu disusul `onclose`, jadi melakukannya di keduanya menggandakan socket setiap kali.

## Seen by DevTools only

cause-worker-socket =
    .title = Socket di dalam worker: kode penutupan tidak tersedia
    .fix = Catat `event.code` dan `event.reason` di `onclose` milik worker itu sendiri. DevTools menunjukkan bahwa socket itu ada dan kapan berakhirnya; tidak ada ekstensi yang dapat melihat ke dalam worker tanpa mengubahnya.

## Evidence

evidence-policy-violation = Browser melaporkan pelanggaran `{ $directive }` untuk { $uri }.
evidence-exception = new WebSocket() melempar { $name }: { $message }
evidence-exception-without-message = new WebSocket() melempar { $name }.
evidence-insecure-from-secure = Halaman { $page } dimuat lewat https:.
evidence-blocked-before-open = Browser memblokir socket sebelum terbuka.
evidence-no-close-event = Browser memicu event error, tanpa event close.
evidence-page-hidden-for-good = Halaman ditinggalkan (`pagehide`) saat socket masih hidup.
evidence-never-opened = Socket masih menyambung.
evidence-open-for = Socket sudah terbuka selama { DURATION($open) }.
evidence-failed-after = Socket tidak pernah terbuka; browser menyerah setelah { DURATION($life) }.
evidence-close-call-connecting = close() dipanggil { DURATION($waited) } setelah constructor, saat masih menyambung.
evidence-http-status = Server menjawab handshake dengan status HTTP { $status }.
evidence-browser-offline = navigator.onLine bernilai false.
evidence-code-1015 = Firefox melaporkan 1015, yang dipakainya hanya untuk kegagalan TLS.
evidence-no-error-event = Tidak ada event error sebelum event close.
evidence-close-call = Halaman memanggil close({ $code }) { DURATION($before) } sebelum koneksi berakhir, { DURATION($open) } setelah terbuka.
evidence-close-call-without-code = Halaman memanggil close() { DURATION($before) } sebelum koneksi berakhir.
evidence-answered-with = Server membalas dengan { $code }.
evidence-page-returned = Halaman dipulihkan dari back/forward cache (pageshow dengan persisted bernilai true) saat socket masih hidup.
evidence-page-frozen = Halaman menerima event freeze saat socket masih hidup.
evidence-no-close-frame = Socket sudah terbuka selama { DURATION($open) }, dan tidak ada frame penutup yang datang.
evidence-silence = { DURATION($silence) } berlalu sejak pesan terakhir, dari arah mana pun.
evidence-no-messages = Tidak ada pesan ke arah mana pun selama { DURATION($open) } socket terbuka.
evidence-nothing-received = Tidak ada pesan yang diterima selama { DURATION($open) } socket terbuka.
evidence-nothing-sent = Tidak ada pesan yang dikirim selama { DURATION($open) } socket terbuka.
evidence-error-event-while-open = Event error datang pada socket yang terbuka, ketika { $count ->
    [0] belum ada pesan yang diterima
   *[other] sudah { $count } pesan diterima
}. Chromium hanya melakukannya jika ia sendiri yang menggagalkan koneksi.
evidence-error-event-firefox = Event error datang sebelum event close. Firefox melakukannya ketika TCP di-reset, atau ketika ia menolak data yang diterimanya.
evidence-happened-before = { $count ->
   *[other] Setidaknya { $count } socket sebelumnya
} di endpoint ini berakhir dengan kode yang sama.
evidence-close-frame = Frame penutup dengan kode { $code } datang.
evidence-empty-close-frame = Frame penutup tanpa kode datang.
evidence-reason = Alasannya berbunyi: “{ $reason }”.
evidence-last-sent = Pesan terakhir yang dikirim ({ $type ->
    [binary] biner
   *[text] teks
}, { BYTES($size) }) keluar { DURATION($before) } sebelum koneksi berakhir.
evidence-browser-report = DevTools Chromium melaporkan: “{ $text }”.
evidence-firefox-report = Firefox melaporkan: “{ $text }”.
evidence-answer-not-accepted = Browser tidak menerima jawaban ini.
evidence-subprotocols-asked = Halaman meminta subprotokol { $names }.
evidence-browser-patience = Browser ini menunggu jawaban selama { DURATION($patience) }, tidak lebih.
evidence-bad-port = Port { $port } ada dalam daftar port yang ditolak browser.
evidence-public-page-to-local-address = Alamatnya ditulis sebagai alamat jaringan lokal, sedangkan alamat halaman, { $page }, tidak.
evidence-live-sockets = { $count } socket lain di frame halaman ini masih hidup; browser ini memperbolehkan total { $most }.
evidence-same-url-alive = { $count ->
   *[other] { $count } socket lain di frame halaman ini ke URL yang sama masih hidup.
}
evidence-secure-scheme = Alamatnya meminta TLS di port { $port }.
evidence-plain-scheme = Alamatnya meminta koneksi tanpa TLS di port { $port }, yang biasanya memakai TLS.
evidence-clock-jump = Jam sistem berjalan { DURATION($jump) } lebih lama daripada jam halaman sendiri.
evidence-clean-while-connecting = Firefox melaporkan akhir yang bersih saat socket masih menyambung.
evidence-silence-before-call = { DURATION($silence) } sudah berlalu sejak pesan terakhir diterima ketika halaman memanggil close().
evidence-close-call-reason = Alasan yang diberikan halaman: “{ $reason }”.
evidence-silence-received = { DURATION($silence) } berlalu sejak pesan terakhir diterima.
evidence-silence-sent = { DURATION($silence) } berlalu sejak pesan terakhir dikirim.
evidence-silences-before = { $count ->
    [1] Satu koneksi sebelumnya juga berakhir setelah jeda seperti itu: { $silences }.
   *[other] { $count } dari koneksi sebelumnya juga berakhir setelah jeda seperti itu: { $silences }.
}
evidence-lifetimes-before = { $count ->
    [1] Satu socket sebelumnya terbuka selama { $lifetimes }.
   *[other] { $count } dari socket sebelumnya terbuka selama { $lifetimes }.
}
evidence-in-use = Socket sedang dipakai: pesan terakhir { DURATION($silence) } sebelum koneksi berakhir.
evidence-default-limit = { DURATION($limit) } tanpa pesan adalah batas default { $products }.
evidence-default-lifetime = { DURATION($limit) } adalah batas default masa hidup koneksi pada { $products }.
evidence-default-size = { BYTES($limit) } adalah batas default { $products }.
evidence-ended-together = { $count ->
    [1] Satu socket lain ke { $host } terputus dalam selang { DURATION($within) } dari socket ini.
   *[other] Setidaknya { $count } socket lain ke { $host } terputus dalam selang { DURATION($within) } dari socket ini.
}
evidence-sites-together = Socket ke { $count } situs terputus dalam selang { DURATION($within) } dari socket ini.
evidence-others-with-code = { $count ->
    [1] Satu socket lain berakhir dengan kode yang sama dalam selang { DURATION($within) }.
   *[other] Setidaknya { $count } socket lain berakhir dengan kode yang sama dalam selang { DURATION($within) }.
}
evidence-hidden-for = Halaman sudah tersembunyi selama { DURATION($hidden) }.
evidence-vendor-host = Host { $value } adalah salah satu host { $vendor }.
evidence-vendor-subprotocol = Subprotokol { $value } adalah milik { $vendor }.
evidence-vendor-path = Path { $value } lazim untuk { $vendor }.
evidence-vendor-query = Query { $value } lazim untuk { $vendor }.
evidence-vendor-reason = Alasan “{ $value }” adalah salah satu yang diberikan { $vendor }.
evidence-development-server = “{ $sign }” adalah tanda server development.
evidence-attempts = { $count } percobaan berakhir dalam { DURATION($span) }, tidak satu pun sempat terbuka 5 detik.
evidence-gap-between = Percobaan berikutnya biasanya dimulai { DURATION($gap) } setelah yang sebelumnya berakhir.
evidence-opened-and-ended = { $count } percobaan berturut-turut terbuka lalu berakhir dengan { $code }.
evidence-longest-open = Tidak satu pun terbuka lebih lama dari { DURATION($open) }.
evidence-constant-gaps = { $count } jeda antarpercobaan semuanya sekitar { DURATION($gap) }.
evidence-opened-each-time = Masing-masing dari { $count } percobaan terakhir sempat terbuka.
evidence-pairs = Setelah { $ends } socket berakhir, { $made } socket baru dibuat; { $pairs } kali dua di antaranya dibuat dalam selang { DURATION($apart) }.
evidence-lived-in-worker = DevTools melihat socket di luar frame halaman, di dalam worker; socket itu hidup selama { DURATION($life) }.

## What would settle it

settle-open-devtools = Biarkan DevTools terbuka saat percobaan berikutnya: Chromium akan memberitahukan status HTTP atau kesalahan jaringannya, dan hasilnya tampil di sini.
settle-open-devtools-in-chromium = Lakukan percobaan yang sama di browser Chromium dengan DevTools terbuka: browser itu memberitahukan sebab persisnya, dan hasilnya tampil di sana.
settle-read-console = Console menyebutkan sebab menurut browser sendiri, di sebelah URL.
settle-look-at-server = Log server dan proxy di depannya pada saat itu akan memastikannya.
settle-look-at-stack = Stack pemanggilan di bawah menunjukkan kode yang melakukannya.
settle-happens-again = Jika koneksi berikutnya berakhir dengan cara yang sama, dugaan ini terkonfirmasi.
settle-try-in-foreground = Biarkan tab tetap di depan: jika koneksi lalu tetap terbuka, dugaan ini terkonfirmasi.
settle-read-documentation = Dokumentasi layanan itu menjelaskan maksud angka tersebut.
