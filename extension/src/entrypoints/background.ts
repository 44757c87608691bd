import { answersOf } from '../background/answers';
import { Background } from '../background/background';
import { settings } from '../background/kept/settings';
import { answerMessages } from '../messages/answer';

// The worker is started again for every event it listens to, so all listeners stand before anything is awaited.
const background = new Background();
answerMessages(answersOf(background));

chrome.alarms.onAlarm.addListener(() => void background.wake());
chrome.runtime.onStartup.addListener(() => void background.wake());
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install' && !__DEVELOPMENT__) void chrome.runtime.openOptionsPage();
  void background.wake();
});
chrome.tabs.onRemoved.addListener((tabId) => void background.subjects.forget(tabId));
chrome.notifications.onClicked.addListener((id) => {
  void chrome.notifications.clear(id);
  void chrome.runtime.openOptionsPage();
});
chrome.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel' && tab?.id !== undefined) void background.openPanel(tab.id, tab.windowId);
  if (command === 'switch-icons') void settings.get().then(({ on }) => background.changeSettings({ on: !on }));
});
addEventListener('online', () => void background.retryNow());

// Content scripts run within pages of others: they need nothing of what is stored here.
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
void background.wake();
