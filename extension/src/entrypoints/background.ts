import { AGENDA_ALARM } from '../background/agenda/agenda';
import { answersOf } from '../background/answers';
import { Background } from '../background/background';
import { languageIn, settings } from '../background/kept/settings';
import { Omnibox } from '../background/omnibox';
import { showOwnWindow } from '../background/own-window';
import { answerMessages } from '../messages/answer';

// The worker is started again for every event it listens to, so all listeners stand before anything is awaited.
const background = new Background();
const { toolbar } = background;
answerMessages(answersOf(background));

chrome.alarms.onAlarm.addListener(
  ({ name }) => void (name === AGENDA_ALARM ? toolbar.day.refresh() : background.wake()),
);
chrome.runtime.onStartup.addListener(() => {
  void toolbar.taskMenu.offer();
  void toolbar.day.refresh();
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' && !__DEVELOPMENT__) void chrome.runtime.openOptionsPage();
  void toolbar.taskMenu.offer();
  void toolbar.day.refresh();
});
chrome.tabs.onRemoved.addListener((tabId) => {
  void background.subjects.forget(tabId);
  void background.selections.forget(tabId);
});
chrome.notifications.onClicked.addListener(async (id) => {
  if (await toolbar.day.clicked(id)) return;
  void chrome.notifications.clear(id);
  void chrome.runtime.openOptionsPage();
});
chrome.notifications.onButtonClicked?.addListener((id, button) => void toolbar.day.pressed(id, button));
// Firefox on Android has neither menus nor an omnibox.
chrome.contextMenus?.onClicked.addListener((info, tab) => void toolbar.taskMenu.chosen(info, tab?.id));
chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel' && tab?.id !== undefined) void background.openPanel(tab.id, tab.windowId);
  if (command === 'select-people' && tab?.id !== undefined) background.ports.tellTab(tab.id, { kind: 'select' });
  if (command === 'switch-icons') void settings.get().then(({ on }) => background.changeSettings({ on: !on }));
});
const omnibox = new Omnibox({
  find: (words) => toolbar.find(words),
  openClient: (id) => toolbar.openClient.open(id, 'profile'),
  openSearch: (words) => showOwnWindow('search', words),
  language: async () => languageIn(await settings.get()),
});
chrome.omnibox?.onInputStarted.addListener(() => void omnibox.explain());
chrome.omnibox?.onInputChanged.addListener((words, suggest) => void omnibox.changed(words, suggest));
chrome.omnibox?.onInputEntered.addListener((text) => void omnibox.entered(text));
addEventListener('online', () => void background.retryNow());

// Content scripts run within pages of others: they need nothing of what is stored here.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
void background.wake();
