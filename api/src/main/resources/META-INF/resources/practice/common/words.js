/** All words of the practice pages, in both languages. */
import { settings } from './settings.js';

const words = {
  vkName: ['In the Circle', 'В круге'],
  facebookName: ['Acquaintances', 'Знакомые'],
  practice: ['Okolo practice', 'Учебные страницы Okolo'],
  feed: ['Feed', 'Лента'],
  friends: ['Friends', 'Друзья'],
  members: ['Members', 'Участники'],
  allMembers: ['All members', 'Все участники'],
  search: ['People search', 'Поиск людей'],
  messages: ['Messages', 'Сообщения'],
  messagesBare: ['Messages, rows without numbers', 'Сообщения, строки без номеров'],
  messagesOfGroup: ['Messages of the club', 'Сообщения клуба'],
  messagesEncrypted: ['Encrypted chats', 'Чаты с шифрованием'],
  myPage: ['My page', 'Моя страница'],
  photos: ['Photos', 'Фотографии'],
  group: ['Baking club', 'Клуб пекарей'],
  groupOther: ['Cloud watchers', 'Смотрим на облака'],
  dark: ['Dark', 'Тёмная'],
  light: ['Light', 'Светлая'],
  behaveBadly: ['Behave badly', 'Вести себя плохо'],
  behaveWell: ['Behave well', 'Вести себя хорошо'],
  start: ['About these pages', 'Об этих страницах'],
  likes: ['likes', 'нравится'],
  liked: ['Like', 'Нравится'],
  whoLikes: ['Who likes it', 'Кому нравится'],
  showComments: ['Show comments', 'Показать комментарии'],
  loading: ['Loading…', 'Загрузка…'],
  reply: ['Reply', 'Ответить'],
  close: ['Close', 'Закрыть'],
  write: ['Message', 'Сообщение'],
  writeHere: ['Write a message', 'Напишите сообщение'],
  send: ['Send', 'Отправить'],
  chooseChat: ['Choose a chat', 'Выберите чат'],
  typeName: ['Type a name', 'Введите имя'],
  online: ['online', 'в сети'],
  activeNow: ['Active now', 'В сети'],
  contacts: ['Contacts', 'Контакты'],
  joined: ['Joined two weeks ago', 'Участник две недели'],
  mutual: ['3 mutual friends', '3 общих друга'],
  lives: ['Lives in Vydumka', 'Живёт в Выдумке'],
  nobody: ['Nobody lives here.', 'Здесь никто не живёт.'],
  yesterday: ['yesterday', 'вчера'],
  chatOfMany: ['Party planning', 'Готовим праздник'],
  navigation: ['Sections', 'Разделы'],
  commentBy: ['Comment by', 'Комментарий'],
  firstSteps: ['First steps', 'Первые шаги'],
  stepConnect: ['Connect this browser', 'Подключить этот браузер'],
  stepClient: ['Press + behind a name and add a client', 'Нажать + за именем и добавить клиента'],
  stepStatus: ['Set the client’s status', 'Поставить клиенту статус'],
  stepNote: ['Write a note', 'Написать заметку'],
  stepMessage: ['Put a quick message into the message box', 'Вставить быстрое сообщение в поле ввода'],
  stepReminder: ['Set a reminder', 'Поставить напоминание'],
  stepDone: ['Done:', 'Сделано:'],
  stepOpen: ['To do:', 'Осталось:'],
  stepsSignIn: [
    'Sign in to the cabinet, and the list ticks itself off.',
    'Войдите в кабинет, и список будет отмечаться сам.',
  ],
  stepsUnknown: [
    'The service does not answer; the list is looked at again.',
    'Сервис не отвечает; список обновится позже.',
  ],
  stepsAfter: [
    'That is a working day. Now open your own network.',
    'Это и есть рабочий день. Теперь откройте свою соцсеть.',
  ],
  conversationWith: ['Messages in conversation with', 'Сообщения в чате с'],
};

const sayings = [
  ['Who has a spare samovar for Saturday?', 'У кого есть лишний самовар на субботу?'],
  ['The honey cake came out better than last time.', 'Медовик вышел лучше прошлого.'],
  ['Two boxes of gingerbread, please, by Friday.', 'Две коробки пряников, пожалуйста, к пятнице.'],
  ['Is the blue one still in stock?', 'Синий ещё есть?'],
  ['It snowed in the night and the cat is offended.', 'Ночью выпал снег, и кот обиделся.'],
  ['How much is delivery to the other bank of the river?', 'Сколько стоит доставка на тот берег?'],
  ['Thank you, it arrived whole!', 'Спасибо, доехало целым!'],
  ['I will think about it and write tomorrow.', 'Подумаю и напишу завтра.'],
  ['A rainbow over the bakery, and nobody had a camera.', 'Радуга над пекарней, а камеры ни у кого нет.'],
  ['Can you make it without raisins?', 'А без изюма можно?'],
];

const inLanguage = ([english, russian]) => (settings.language === 'ru' ? russian : english);

/** A word of the interface. */
export const say = (name) => inLanguage(words[name]);

/** What somebody says: the same for the same number. */
export const saying = (number) => inLanguage(sayings[number % sayings.length]);
