#!/usr/bin/env bash
# i18next 27.1.2: Russian plurals of counts that are not whole.
# A good guess: with the three forms that Russian needs (one, few, many) and a fallback to English for keys that are missing, every
# number comes out in Russian; and the form fits the number that is shown, since Intl is given the same options for both.
# What happens: a fraction needs a fourth form, and without it the English text appears in the Russian page. And the form is chosen
# by the number before rounding: what is shown as 1 gets the word that goes with 0,96.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact i18next@27.1.2

cat >try.mjs <<'END'
import i18next from 'i18next';

const whole = '{{count, number(maximumFractionDigits: 0)}}';
await i18next.init({
  lng: 'ru',
  fallbackLng: 'en',
  resources: {
    en: { translation: { hour_one: '{{count}} hour', hour_other: '{{count}} hours' } },
    ru: {
      translation: {
        hour_one: '{{count}} час', hour_few: '{{count}} часа', hour_many: '{{count}} часов',
        day_one: `${whole} день`, day_few: `${whole} дня`, day_many: `${whole} дней`, day_other: `${whole} дня`,
      },
    },
  },
});
const plural = (options, number) => new Intl.PluralRules('ru', options).select(number);
for (const count of [1, 2, 5, 1.5]) console.log(count, 'hours:', i18next.t('hour', { count }));
for (const count of [0.96, 4.7])
  console.log(count, 'days:', i18next.t('day', { count }), '- Intl, rounding alike:', plural({ maximumFractionDigits: 0 }, count));
END
node try.mjs | grep -E '^[0-9]' | tee seen

cat >expected <<'END'
1 hours: 1 час
2 hours: 2 часа
5 hours: 5 часов
1.5 hours: 1.5 hours
0.96 days: 1 дня - Intl, rounding alike: one
4.7 days: 5 дня - Intl, rounding alike: many
END
diff expected seen
