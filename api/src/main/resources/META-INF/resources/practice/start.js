/** The page that says what the practice pages are for and what to do on them. */
import { el } from './common/build.js';
import { firstSteps } from './common/first-steps.js';
import { keep, settings, show } from './common/settings.js';

const texts = {
  en: {
    title: 'Try Okolo without an account in a network',
    what: 'These pages are built the way two social networks build theirs, and behave like them. Everybody on them is invented. In a new project nobody is a client yet, in the demo project most are.',
    hints: [
      'A small icon stands beside every client. Hover or focus it for the status, click it for the panel.',
      'A + stands behind the name of whoever’s page or conversation is open and is no client. Press it to add one. Clients that you only tried this with are deleted at the end of their card.',
      'Do the same in a second browser as another manager and watch the icons change here.',
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
    what: 'Эти страницы устроены так же, как страницы двух соцсетей, и ведут себя так же. Все люди на них выдуманы. В новом проекте клиентов ещё нет, в учебном — это большинство из них.',
    hints: [
      'Рядом с каждым клиентом стоит значок. Наведите на него указатель — увидите статус, щёлкните — откроется панель.',
      'Если открыта страница или переписка того, кто ещё не клиент, за его именем стоит +. Нажмите, чтобы добавить. Клиента, добавленного для пробы, можно удалить в конце его карточки.',
      'Сделайте то же в другом браузере другим менеджером и смотрите, как меняются значки здесь.',
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
      firstSteps(),
      el(
        'section',
        { class: 'card' },
        el('ul', {}, ...text.hints.map((hint) => el('li', {}, hint))),
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
