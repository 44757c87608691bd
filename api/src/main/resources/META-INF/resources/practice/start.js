/** The page that says what the practice pages are for and what to do on them. */
import { el } from './common/build.js';
import { keep, settings, show } from './common/settings.js';

const texts = {
  en: {
    title: 'Try Okolo without an account in a network',
    what: 'These pages are built the way two social networks build theirs, and behave like them. Everybody on them is invented. Most of these people are clients of the demo project, the others are strangers.',
    steps: [
      'Install the extension (the cabinet, “Get the extension”, says how) and open the cabinet as one of the demo managers.',
      'Press “Connect this browser” in the cabinet. The extension now knows whose browser this is.',
      'Open one of the pages below: a small icon stands beside every client. Hover or focus it for the status, click it for the panel.',
      'Set a status, write a note, change the owner. Do the same in a second browser as another manager and watch the icons change here.',
      'A stranger has no icon. Open the stranger’s page and press Alt+Shift+O to open the panel and add a client.',
      '“Behave badly” at the top makes the page rebuild itself many times a second. The icons should hold out.',
    ],
    open: 'Where to go',
    cabinet: 'To the cabinet',
    other: 'По-русски',
    places: {
      vk: 'Pages like VK',
      vkChats: 'Messages like VK',
      vkCommunity: 'Messages of a community like VK',
      facebook: 'Pages like Facebook',
      facebookChats: 'Messages like Facebook, some encrypted',
    },
  },
  ru: {
    title: 'Попробуйте Okolo без учётной записи в соцсети',
    what: 'Эти страницы устроены так же, как страницы двух соцсетей, и ведут себя так же. Все люди на них выдуманы. Большинство — клиенты учебного проекта, остальные — посторонние.',
    steps: [
      'Установите расширение (как — сказано в кабинете, раздел «Установить расширение») и войдите в кабинет одним из учебных менеджеров.',
      'Нажмите в кабинете «Подключить этот браузер». Теперь расширение знает, чей это браузер.',
      'Откройте одну из страниц ниже: рядом с каждым клиентом стоит значок. Наведите на него указатель — увидите статус, щёлкните — откроется панель.',
      'Поставьте статус, напишите заметку, смените владельца. Сделайте то же в другом браузере другим менеджером и смотрите, как меняются значки здесь.',
      'У посторонних значка нет. Откройте страницу постороннего, нажмите Alt+Shift+O — откроется панель, в ней его можно добавить в клиенты.',
      '«Вести себя плохо» вверху страницы заставляет её перестраиваться много раз в секунду. Значки должны устоять.',
    ],
    open: 'Куда пойти',
    cabinet: 'В кабинет',
    other: 'In English',
    places: {
      vk: 'Страницы как во ВКонтакте',
      vkChats: 'Сообщения как во ВКонтакте',
      vkCommunity: 'Сообщения сообщества как во ВКонтакте',
      facebook: 'Страницы как в Facebook',
      facebookChats: 'Сообщения как в Facebook, часть с шифрованием',
    },
  },
};

const addresses = {
  vk: '/practice/vk/feed',
  vkChats: '/practice/vk/im',
  vkCommunity: '/practice/vk/gim1',
  facebook: '/practice/facebook/',
  facebookChats: '/practice/facebook/messages',
};

function render() {
  const text = texts[settings.language];
  document.title = text.title;
  const switchLanguage = () => {
    keep({ language: settings.language === 'ru' ? 'en' : 'ru' });
    render();
  };
  document
    .getElementById('start')
    .replaceChildren(
      el('h1', {}, text.title),
      el('button', { type: 'button', class: 'choice', onclick: switchLanguage }, text.other),
      el('p', {}, text.what),
      el(
        'section',
        { class: 'card' },
        el('ol', {}, ...text.steps.map((step) => el('li', {}, step))),
        el('a', { href: '/' }, text.cabinet),
      ),
      el('h2', {}, text.open),
      el(
        'p',
        { class: 'places' },
        ...Object.entries(addresses).map(([name, href]) => el('a', { href }, text.places[name])),
      ),
    );
}

show();
render();
