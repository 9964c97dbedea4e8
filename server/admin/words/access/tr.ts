import type { AccessWords } from './access-words.ts';

export const access: AccessWords = {
  factors: 'Müşterilerin yazabilecekleri',
  factors_text:
    'Müşteriler siparişlerini sipariş numarası ve e-posta adresiyle bulur. Adres yerine başka bir şey yazmalarına izin verebilirsiniz. Aynı sayfa açılır: ne sipariş edildiği ve nerede olduğu görünür; bir ad, sokak veya ödenen tutar asla görünmez.',
  factor_postal_code: 'Teslimat adresinin posta kodu',
  factor_postal_code_odds:
    'E-posta adresinden daha az korur: komşular bilir. Sipariş başına günde beş deneme. Tahmin eden bir yabancı, bir kodun tek bir sokak olduğu yerlerde (Hollanda, Birleşik Krallık) 90.000 günde 1, Amerika Birleşik Devletleri’nde 8.000 günde 1, Almanya’da 1.600 günde 1, Belçika’da 230 günde 1 kez tutturur; şehri bilen çok daha sık. Mağazanızdaki tüm tahminler birlikte: günde en fazla 200.',
  factor_phone: 'Siparişin telefon numarası',
  factor_phone_odds:
    'Yalnızca numaranın tamamı geçerlidir; son rakamları asla yetmez. Sipariş başına günde beş deneme: tahmin eden bir yabancı 20 milyon günde 1 kez tutturur. Müşterinin numarasını bilene tek deneme yeter. Yalnızca telefon numarasıyla sipariş veren müşteriler de o zaman siparişlerini bulabilir.',
  factor_missing_address:
    'Henüz mümkün değil: Shopify bu uygulamanın korunan “address” alanını okumasını onaylamadı. Bunu yalnızca biz isteyebiliriz: bize yazın.',
  factor_missing_phone:
    'Henüz mümkün değil: Shopify bu uygulamanın korunan “phone” alanını okumasını onaylamadı. Bunu yalnızca biz isteyebiliriz: bize yazın.',
  factors_unread: 'Müşterilerin neler yazabileceğini okuyamadık. Bu sayfayı birazdan yeniden açın.',
  factors_saved: 'Kaydedildi. Mağazanızda bir dakika içinde geçerli olur.',
  factors_failed: 'Olmadı. Birazdan tekrar deneyin.',

  desk: 'Destek sisteminiz için anahtarlar',
  desk_text:
    'Gorgias, Zendesk veya Freshdesk bir anahtarla bir siparişin bağlantısını isteyip yanıta ekleyebilir. Anahtar kimdeyse mağazanızın her siparişini açabilir; bu yüzden onu sistemin ayarlarında saklayın.',
  desk_address: 'Sistemin soracağı adres',
  desk_name: 'Sistemin adı',
  desk_make: 'Anahtar oluştur',
  desk_made: 'Anahtar hazır',
  desk_once: 'Anahtarı şimdi kopyalayın. Bir daha gösterilmez.',
  desk_key: 'Yeni anahtar',
  desk_copy: 'Anahtarı kopyala',
  desk_copied: 'Anahtar kopyalandı',
  desk_used: 'Son kullanım: {time}',
  desk_unused: 'Hiç kullanılmadı',
  desk_revoke: '“{name}” anahtarını iptal et',
  desk_revoke_sure:
    'Sistem bu anahtarla artık bağlantı alamaz. Daha önce aldığı bağlantılar süreleri dolana kadar çalışır.',
  desk_revoke_yes: 'Evet, iptal et',
  desk_revoke_no: 'Kalsın',
  desk_revoked: 'Anahtar iptal edildi',
  desk_name_missing: 'En fazla 60 karakterlik bir ad girin.',
  desk_full: '{most} anahtarınız var, daha fazlası olamaz. Önce birini iptal edin.',
  desk_failed: 'Olmadı. Birazdan tekrar deneyin.',
  desk_unread: 'Anahtarlarınızı okuyamadık. Bu sayfayı birazdan yeniden açın.',
};
