import type { AnswersTo } from '../../messages/answer';
import type { Background } from '../background';
import { reportNow } from '../health';
import { keptItems } from '../kept/contents';
import { settings } from '../kept/settings';

/** For the options: the connection by hand, and the settings. */
export function optionsAnswers(background: Background): AnswersTo<'options'> {
  return {
    'options.connect': ({ server, token }) => background.connect(server, token),
    'options.disconnect': () => background.disconnect(),
    'options.settings': () => settings.get(),
    'options.change': (change) => background.changeSettings(change),
    'options.kept': () => keptItems(),
    'options.deleteKept': () => background.deleteKept(),
    'options.report': async () => reportNow(await background.connectionView(), background.adapters),
  };
}
