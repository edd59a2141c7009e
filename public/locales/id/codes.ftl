### Close codes. The value is the meaning in one line, to be understood alone. Ranges take the number as a text in $code.

## Standard codes

code-1000 = Pihak yang menutup menyatakan urusannya sudah selesai.
    .meaning = Salah satu pihak sengaja mengakhiri koneksi karena keperluannya sudah selesai. Kode ini tidak mengatakan apakah hasilnya baik.
    .seen = Setelah halaman atau server memanggil `close(1000)`, dan setiap kali handler koneksi di server selesai begitu saja.
    .cause = Aplikasi sudah selesai; komponen atau pustaka klien sedang beres-beres; handler di server selesai lebih awal dari yang dimaksudkan. Ada juga server yang membalas `close()` berkode lain dengan 1000.
    .fix = Tidak ada, jika memang dimaksudkan. Jika tidak: lihat stack `close()` bila halaman yang mengakhirinya, atau cari handler yang selesai terlalu dini bila server yang mengakhirinya.

code-1001 = Salah satu pihak akan pergi (going away): halaman ditinggalkan, atau server berhenti.
    .meaning = Pengirimnya tidak akan ada lagi. Kode ini tidak mengatakan apa pun soal kesalahan, dan tidak menjanjikan layanan akan kembali.
    .seen = Saat server dimatikan atau diganti. Browser mengirimnya untuk socket milik halaman yang ditinggalkan; Firefox juga memperlihatkannya kepada halaman itu, Chromium tidak.
    .cause = Deployment atau shutdown; server yang mengakhiri koneksi idle secara baik-baik; di Firefox, `window.stop()`.
    .fix = Sambungkan ulang setelah jeda acak yang singkat, dan biarkan server menuntaskan koneksinya sebelum berhenti. Kirim heartbeat jika koneksi selalu berakhir setelah diam selama waktu yang sama.

code-1002 = Pengirim menyatakan bahwa pihak lain melanggar aturan protokol.
    .meaning = Ada yang salah pada framing: opcode, mask, panjang, atau urutan fragmen. Yang dipersoalkan adalah bungkusnya, bukan isinya.
    .seen = Di halaman, ini selalu keluhan dari server. Ketika browser menolak kiriman server, ia melaporkan 1006 kepada halaman dan mengirim 1002 kepada server.
    .cause = Proxy yang mengubah atau memotong frame; ekstensi kompresi yang ditafsirkan berbeda oleh kedua pihak; server yang memakai angka ini untuk protokolnya sendiri.
    .fix = Coba tanpa proxy, lalu tanpa `permessage-deflate`, untuk menemukan bagian yang bermasalah. Baca alasannya: server yang memakai 1002 untuk keperluan sendiri menjelaskannya di sana.

code-1003 = Penerima tidak menangani jenis pesan ini, misalnya biner padahal yang diminta teks.
    .meaning = Bentuk pesannya benar, tetapi tipenya tidak ditangani endpoint ini. Isinya tidak dinilai.
    .seen = Tepat setelah pesan dengan tipe yang salah: `Blob` atau `ArrayBuffer` ke endpoint yang membaca teks, atau teks ke endpoint yang membaca byte.
    .cause = Protokol teks yang diberi data biner; protokol biner seperti MQTT yang diberi teks; framework yang mengharapkan JSON.
    .fix = Kirim tipe yang diharapkan endpoint. Menyambung ulang dan mengirim hal yang sama akan berakhir sama.

code-1004 = Dicadangkan, tanpa arti. Tidak ada spesifikasi yang menyebutkan maksud server dengannya.
    .meaning = Angka ini disisihkan saat protokol dirancang dan tidak pernah diberi arti. Browser tetap meneruskannya kepada halaman jika server mengirimnya.
    .seen = Pada server yang mengikuti draf lama; di sana artinya frame terlalu besar.
    .cause = Pustaka server yang lama, atau angka yang dikarang sendiri.
    .fix = Sebaiknya server mengirim 1009 untuk pesan yang terlalu besar, atau kode dari 4000 sampai 4999 untuk keperluannya sendiri.

code-1005 = Frame penutup datang tanpa kode; browser melaporkan 1005 sebagai gantinya.
    .meaning = Koneksi ditutup dengan benar tetapi tanpa kode. Angka ini tidak pernah dikirim: browser yang mengisinya.
    .seen = Setelah `close()` tanpa argumen, oleh halaman atau oleh server.
    .cause = Halaman memanggil `close()` tanpa kode; pustaka server yang secara default menutup seperti itu; protokol yang menaruh kesalahan di pesan terakhir lalu menutup koneksi.
    .fix = Beri `close()` kode dan alasan, agar penutupan berikutnya menjelaskan dirinya sendiri. Sementara itu, pesan terakhir sebelum koneksi berakhir adalah petunjuk terbaik.

code-1006 = Koneksi berakhir, atau tidak pernah terjadi, tanpa frame penutup.
    .meaning = Browser tidak punya frame penutup untuk dilaporkan. Browser mengisi 1006 tanpa membedakan handshake yang ditolak, kegagalan TLS, koneksi yang terputus, dan data yang ditolaknya, supaya halaman tidak dapat memakainya untuk menjelajahi jaringan.
    .seen = Ketika koneksi tidak dapat dibuat; ketika server atau proxy mengakhiri TCP tanpa pamit; ketika browser menolak sebuah frame; ketika `close()` tidak pernah dibalas.
    .cause = Jika tidak pernah terbuka: alamat salah, sertifikat, status HTTP selain 101. Jika sempat terbuka: crash, restart, timeout idle di proxy, jaringan hilang.
    .fix = Pertama, lihat apakah koneksi sempat terbuka, apakah event `error` datang, dan berapa lama tanpa pesan sebelum berakhir: dari ketiganya, sebabnya dapat dibedakan. Di klien, sambungkan ulang dengan jeda acak yang makin panjang.

code-1007 = Isi pesan tidak cocok dengan tipenya, misalnya teks yang bukan UTF-8.
    .meaning = Frame-nya benar dan jenisnya diterima, tetapi byte-nya tidak dapat dibaca sesuai tipe yang dinyatakan.
    .seen = Setelah pesan yang tidak dapat didekode server. Halaman tidak pernah melihat 1007 untuk data rusak dari server: browser melaporkannya sebagai 1006.
    .cause = Biasanya istilah server untuk JSON, audio, atau skema yang tidak dapat diurainya; pesan terkompresi yang tidak dapat dibuka; relay yang memotong karakter. Browser sendiri selalu mengirim UTF-8 yang valid.
    .fix = Cocokkan pesan terakhir yang dikirim dengan yang diharapkan endpoint. Jika tampak benar, coba tanpa `permessage-deflate` dan tanpa relay.

code-1008 = Pihak lain menolak berdasarkan aturannya sendiri.
    .meaning = Penolakan umum, untuk aturan yang tidak punya kode sendiri: tidak ada izin, batas terlampaui, origin tidak diperbolehkan. Alasannya mungkin menyebutkan yang mana.
    .seen = Tak lama setelah koneksi terbuka, saat kredensial diperiksa; setelah pesan yang tidak diperbolehkan; ketika batas pesan atau koneksi tercapai.
    .cause = Kredensial tidak ada atau kedaluwarsa; terlalu banyak pesan, koneksi, atau subscription; origin yang tidak ada dalam daftar server.
    .fix = Baca alasannya, perbarui kredensial, atau kurangi kiriman. Menyambung ulang dengan kredensial yang sama akan ditolak lagi.

code-1009 = Sebuah pesan lebih besar daripada batas penerima.
    .meaning = Penerima membatasi ukuran pesan, dan ada pesan yang melampauinya. Batas itu berlaku untuk ukuran setelah dekompresi.
    .seen = Tepat setelah pesan besar: gambar, dokumen yang ditempel, daftar panjang.
    .cause = Server dengan batas kecil. Nilai default yang umum adalah 8 KiB, 32 KiB, 64 KiB, 1 MiB, 16 MiB, dan 100 MiB, tergantung server.
    .fix = Kirim data besar lewat HTTP atau dalam beberapa bagian, atau naikkan batas di server. Bandingkan dulu ukuran pesan terakhir dengan batas itu.

code-1010 = Klien mengharuskan sebuah ekstensi yang tidak disetujui server.
    .meaning = Hanya klien yang boleh mengirimnya, untuk menyebutkan ekstensi yang mutlak diperlukannya. Browser menawarkan ekstensi, tetapi tidak pernah mengharuskannya.
    .seen = Di log server, dari klien yang bukan browser. Di halaman, artinya server memakai angka ini secara keliru.
    .cause = Server yang memilih angka yang salah; di luar browser, klien yang membutuhkan ekstensi yang tidak dimiliki server.
    .fix = Tanyakan maksudnya kepada pengelola server. Server yang memerlukan suatu ekstensi seharusnya menolak handshake.

code-1011 = Server mengalami kesalahan yang tak terduga dan tidak dapat melanjutkan.
    .meaning = Ada yang gagal di dalam pengirim, dan ia menyadarinya. Kesalahan biasanya ada di kode server sendiri atau di hal yang diandalkannya.
    .seen = Tak lama setelah pesan yang tidak sanggup ditangani handler, atau ketika ping keep-alive tidak dibalas tepat waktu: sebagian server memakai 1011 untuk itu juga.
    .cause = Exception di handler; database atau layanan lain yang gagal; ping keep-alive yang tidak terbalas karena komputer masuk mode tidur atau jaringan tersendat.
    .fix = Periksa log server pada saat itu, dan coba lagi pesan terakhir di server uji. Batasi jumlah percobaan ulang.

code-1012 = Server sedang restart dan akan kembali.
    .meaning = Penutupan terencana: layanan sedang restart. Berbeda dengan 1001, kode ini menjanjikan server akan kembali.
    .seen = Saat deployment atau reload server development, pada semua koneksi sebuah server sekaligus.
    .cause = Sinyal restart, misalnya yang diterima uvicorn dari deployment atau dari pemantau filenya.
    .fix = Sambungkan ulang setelah jeda acak 5 sampai 30 detik, agar semua klien tidak kembali bersamaan, lalu subscribe lagi.

code-1013 = Server tidak dapat melayani klien ini sekarang; coba lagi nanti.
    .meaning = Keadaan sementara, biasanya kelebihan beban. Server meminta klien menjauh sejenak.
    .seen = Tepat setelah koneksi terbuka, ketika server mengurangi beban atau sudah penuh.
    .cause = Koneksi atau pekerjaan melebihi kesanggupan server, atau melebihi batas yang ditetapkan untuknya.
    .fix = Tunggu setengah menit atau lebih sebelum mencoba lagi, lalu makin lama setiap kali, dengan bagian acak. Percobaan ulang yang cepat membuat server tetap kelebihan beban.

code-1014 = Gateway tidak mendapat jawaban yang valid dari server di belakangnya.
    .meaning = Padanan HTTP 502: yang disambungi berfungsi, tetapi yang diandalkannya tidak.
    .seen = Jarang. Reverse proxy biasa menolak handshake dengan status HTTP, yang dilihat halaman sebagai 1006.
    .cause = Server di belakang gateway mati, atau memakai protokol lain dari yang diharapkan gateway.
    .fix = Periksa alamat upstream gateway dan kesehatan server di belakangnya.

code-1015 = Handshake TLS gagal. Hanya Firefox yang melaporkannya begini.
    .meaning = Koneksi aman tidak dapat dibuat, jadi tidak ada yang terkirim. Ini laporan browser sendiri dan tidak pernah dikirim; untuk kegagalan yang sama, Chromium melaporkan 1006.
    .seen = Di Firefox, dengan sertifikat yang tidak dipercaya, kedaluwarsa, atau milik nama lain, dan dengan `wss://` ke port tanpa TLS.
    .cause = Sertifikat self-signed saat development (pengecualian hanya berlaku untuk satu port); rantai sertifikat yang tidak lengkap; port yang salah.
    .fix = Buka alamat yang sama dengan `https:` di sebuah tab untuk melihat apa yang salah dengan sertifikatnya. Untuk port tanpa TLS, gunakan `ws://` atau pasang TLS di depannya.

## Registered codes

code-3000 = Belum login: padanan HTTP 401.
    .meaning = Server tidak tahu, atau tidak tahu lagi, siapa klien ini. Kode ini terdaftar untuk keperluan itu; sebagian pustaka lama memakai angkanya untuk penutupan lain.
    .seen = Tepat setelah koneksi terbuka, atau ketika masa berlaku token habis.
    .cause = Token tidak ada atau kedaluwarsa. Pada server SockJS atau Centrifugo, bisa jadi artinya hanya sesi sudah ditutup.
    .fix = Perbarui token lalu sambungkan sekali lagi; jangan mengulang dengan yang lama.

code-3003 = Tidak diizinkan: padanan HTTP 403.
    .meaning = Server tahu siapa klien ini dan menolak permintaannya.
    .seen = Setelah permintaan untuk bergabung atau subscribe yang tidak menjadi hak akun itu.
    .cause = Peran yang kurang, atau tidak ada hak akses ke sumber daya itu.
    .fix = Ubah izinnya atau permintaannya. Mencoba lagi maupun login ulang tidak membantu.

code-3008 = Sesuatu tidak terjadi tepat waktu: padanan HTTP 408.
    .meaning = Server menunggu sesuatu yang seharusnya dikirim atau diambil klien, lalu menyerah.
    .seen = Sekian detik (angka bulat) setelah koneksi terbuka, jika pesan pertama klien tidak ada; pada klien yang membaca terlalu lambat; di akhir waktu sesi yang diperbolehkan.
    .cause = Pesan pertama datang terlambat; klien tidak dapat mengimbangi; lama sesi dibatasi.
    .fix = Kirim yang diharapkan server tepat setelah koneksi terbuka; jika terjadinya belakangan, cari pihak yang lambat. Satu kali percobaan ulang tidak masalah.

## Ranges

code-0-999 = { $code } bukan kode penutupan: angka di bawah 1000 tidak dipakai.
    .meaning = Tidak ada spesifikasi yang memberi arti pada { $code }, dan tidak akan ada: angka di bawah 1000 tidak dipakai. Browser meneruskannya apa adanya kepada halaman.
    .seen = Ketika server menulis hal lain ke dalam frame penutup, misalnya status HTTP atau exit code.
    .cause = Kekeliruan di kode server: status dari tempat lain, atau angka yang kedua byte-nya tertukar.
    .fix = Sebaiknya server mengirim 1000 sampai 1003, 1007 sampai 1014, atau kodenya sendiri dari 4000 sampai 4999.

code-1016-1999 = { $code } belum ditetapkan; rentang ini disimpan untuk protokol itu sendiri.
    .meaning = Registri menyimpan rentang ini untuk protokol dan revisinya, dan { $code } belum ditetapkan. Apa maksud server dengannya adalah urusan server itu sendiri.
    .seen = Ketika aplikasi memilih angka yang tampak kosong. Browser meneruskannya apa adanya kepada halaman.
    .cause = Kode yang dikarang sendiri.
    .fix = Pindahkan kode milik server ke 4000 sampai 4999.

code-2000-2999 = { $code } belum ditetapkan; rentang ini disimpan untuk protokol dan ekstensinya.
    .meaning = Registri menyimpan rentang ini untuk protokol, revisinya, dan ekstensinya, dan { $code } belum ditetapkan. Apa maksud server dengannya adalah urusan server itu sendiri.
    .seen = Ketika aplikasi memilih angka yang tampak kosong. Browser meneruskannya apa adanya kepada halaman.
    .cause = Kode yang dikarang sendiri, atau kode dari protokol di atasnya, seperti SockJS, yang terbawa ke frame penutup.
    .fix = Pindahkan kode milik server ke 4000 sampai 4999.

code-3000-3999 = { $code } adalah kode milik sebuah pustaka atau framework.
    .meaning = Angka 3000 sampai 3999 diperuntukkan bagi pustaka dan framework, yang mendaftarkannya ke IANA. { $code } tidak terdaftar, jadi hanya pustaka yang dipakai server yang dapat menjelaskan artinya.
    .seen = Pada server seperti Centrifugo, yang menomori penutupannya di rentang ini, dan pada aplikasi yang mengira rentang ini bebas dipakai.
    .cause = Apa yang didokumentasikan pustaka atau layanan itu untuk { $code }.
    .fix = Cari tahu pustaka yang dipakai server, lalu cari { $code } di dokumentasinya. Untuk kode sendiri, gunakan 4000 sampai 4999.

code-4000-4999 = { $code } adalah kode milik aplikasi ini saja.
    .meaning = Angka 4000 sampai 4999 untuk penggunaan privat: { $code } berarti apa yang disepakati kedua pihak, dan angka yang sama berarti lain di tempat lain.
    .seen = Setiap kali sebuah layanan menjelaskan penutupan dengan kodenya sendiri. Angka 4400 sampai 4599 sering mengikuti HTTP: 4401 seperti 401, 4429 seperti 429.
    .cause = Apa yang didokumentasikan layanan itu untuk { $code }; alasannya sering menyebutkannya.
    .fix = Cari { $code } di dokumentasi layanan itu. Jika halaman sendiri yang memanggil `close({ $code })`, server hanya mengirim balik kode itu.

code-5000-65535 = { $code } di luar protokol: dari 5000 ke atas tidak ada yang ditetapkan.
    .meaning = Protokol tidak menetapkan angka apa pun dari 5000 ke atas. Frame penutup muat untuk angka sampai 65535, dan browser meneruskannya apa adanya kepada halaman.
    .seen = Ketika server memakai angkanya sendiri, seperti 10000 dan 10001 milik Bokeh, atau menulis angka yang tidak muat.
    .cause = Kode yang dikarang sendiri, atau angka lebih besar yang terpotong menjadi 16 bit.
    .fix = Pindahkan kode milik server ke 4000 sampai 4999.
