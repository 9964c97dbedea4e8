import type { StopWords } from './stop-words.ts';

export const tr: StopWords = {
  subject_webhook: '{shop} mağazasının webhook’ları durdu',
  subject_flow: '{shop} mağazası için Shopify Flow’a artık bir şey gönderilmiyor',
  subject_mail: '{shop} mağazasının müşteri e-postaları durdu',
  stopped_at: 'Durdu: {time}',
  by_gone: 'Karşı taraf artık istemediğini bildirdi.',
  by_failing: 'Beş gündür hiçbiri ulaşmadı.',
  by_hourly_limit:
    'Bir saatteki sayı şu sınırı aştı: {most}; bir sorun var demektir. Gönderilmeyi bekleyenler gönderilmedi.',
  by_unreadable: 'Nereye gittikleri artık okunamıyor.',
  do_webhook:
    'Sunucunuzu kontrol edin, sonra webhook sayfasını açıp kaydedin. Böylece yeniden başlarlar.',
  do_flow:
    'Shopify Flow’daki iş akışlarınızı kontrol edin, sonra “Delivery needs you” ile başlayanı kapatıp yeniden açın. Böylece ona yeniden olay gönderilir.',
  do_mail: 'Uygulamayı açın, oradaki ayarları kontrol edin ve e-postaları yeniden açın.',
  open: 'Uygulamayı aç',
  why: '{app} bu e-postayı bir kez, {shop} mağazasının raporlarını alanlara veya iletişim e-postasına gönderir.',
};
