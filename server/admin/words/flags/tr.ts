import type { FlagWords } from './flag-words.ts';

export const flags: FlagWords = {
  flags: 'Teslimatlar ne zaman işlem bekler',
  flags_text:
    'Bu sınırlardan biri aşılır aşılmaz listeniz teslimatı “İşlem bekleyenler” altında gösterir. Müşterilerin okudukları değişmez.',
  open_flags: 'İşlem bekleme koşullarını seç',
  flags_loading: 'Ayarlarınız okunuyor…',
  flags_failed: 'Ayarlarınızı okuyamadık',
  flags_failed_text: 'Bu uygulama yanıt vermedi. Biraz bekleyip tekrar deneyin.',
  flags_off_for_server: 'Burada seçilecek bir şey yok',
  flags_off_for_server_text:
    'Sınırlar, bu uygulamanın sakladığı siparişler içindir; uygulamayı işleten kişi saklamayı kapattı.',
  flags_off_for_shop: 'Bu uygulamada sipariş saklamıyorsunuz',
  flags_off_for_shop_text:
    'Sınırlar saklanan siparişler içindir. Saklamayı ana sayfada yeniden açın, sonra sınırları burada seçin.',

  effects: 'Bu ayarlarla sizden işlem bekleyen teslimat: {after} (bugün: {before}).',
  effects_same: 'Bu ayarlarla sizden işlem bekleyen teslimat: {before}, bugünkü gibi.',
  effects_none: 'Bu ayarlarla sizden işlem bekleyen teslimat yok, bugünkü gibi.',
  effects_of_all:
    'Tüm açık siparişlerinizde sayıldı: {count}. Sessize alınan teslimatlar da sayılır.',
  effects_of_newest:
    'En yeni açık siparişlerinizde sayıldı: {count}. Sessize alınan teslimatlar da sayılır.',
  effects_reading: 'Bu ayarların neyi değiştireceği sayılıyor…',
  effects_failed: 'Bu ayarların neyi değiştireceğini sayamadık. Yine de kaydedebilirsiniz.',

  limits_before: 'Yola çıkmadan önce',
  limit_not_shipped: 'Gönderilmedi',
  limit_not_shipped_help: 'Siparişten sonra, bir bekletme nedeni yoksa.',
  limit_not_handed_over: 'Kargo etiketi oluşturuldu, kargo şirketi taramadı',
  limit_not_handed_over_help: 'Etiket oluşturulduktan sonra.',
  limit_no_tracking: 'Takip numarası veya bağlantısı olmadan gönderildi',
  limit_no_tracking_help: 'Gönderildi olarak işaretlendikten sonra.',
  limits_under_way: 'Yolda',
  limit_no_movement_domestic: 'Tarama yok, aynı ülke içinde',
  limit_no_movement_cross_border: 'Tarama yok, ülkeler arasında',
  limit_no_movement_customs: 'Tarama yok, gümrükte bekliyor',
  limit_late: 'Gecikti',
  limit_late_help: 'Söz verilen günden sonra.',
  limits_pickup: 'Teslim alma noktasında veya mağazanızda',
  limit_pickup_overdue: 'Teslim alınmayı bekliyor',
  limits_always:
    'Ne seçerseniz seçin, bir teslimat kaybolduğunda, hasar gördüğünde, geri gönderildiğinde, teslim edilemediğinde ve 30 gün haber gelmediğinde de sizden işlem bekler.',
  unit_business_days: 'iş günü',
  unit_days: 'gün',
  limit_effect: 'İşaretlenecek teslimat: {after} (bugün {before})',
  limit_effect_same: 'Bugün işaretlenen teslimat: {before}',

  work_days: 'Çalışma günleri',
  work_days_text: 'Yalnızca bu günler iş günü sayılır.',
  closed_days: 'Kapalı olduğunuz günler',
  closed_days_text: 'Bu günler, yolda olanlar için de iş günü sayılmaz.',
  closed_none: 'Henüz yok.',
  closed_from: 'İlk gün',
  closed_to: 'Son gün',
  closed_to_help: 'Tek bir gün için boş bırakın.',
  closed_add: 'Ekle',
  closed_remove: 'Kaldır',
  closed_remove_days: 'Kaldır: {days}',
  closed_range: '{from} – {to}',
  closed_missing: 'İlk günü seçin.',
  closed_order: 'Son gün, ilk günden önce.',

  limit_wrong: '{min} ile {max} arasında bir tam sayı girin.',
  no_working_day: 'En az bir gün seçin.',
  date_malformed: 'Bu bir tarih değil. Yeniden seçin.',
  too_many_dates: 'En fazla {most} gün girilebilir. Geçmiş günlerden bazılarını kaldırın.',
  flags_saved: 'Kaydedildi. Listeniz birazdan güncellenir.',
  flags_deriving: 'Listeniz bu ayarlara göre güncelleniyor. Çok sipariş varsa birkaç dakika sürer.',
  flags_changed: 'Bu arada başka biri farklı ayarlar kaydetti',
  flags_changed_text:
    'Şimdi onunkileri görüyorsunuz. Sizinkiler kaydedilmedi: gerekeni değiştirip yeniden kaydedin.',
  flags_reset: 'Varsayılanları kullan',
};
