import type { AnswersTo } from '../../messages/answer';
import { AT_ONCE } from '../../messages/protocol';
import { tellSubject } from '../ahead';
import type { Background } from '../background';
import { health, healthIn } from '../kept/health';
import { languageIn, settings } from '../kept/settings';
import { openSidePanel } from '../side-panel';
import { pageSelectionAnswers } from './selection';
import { tabOf } from './sender';

const NARROWEST = 240;
const WIDEST = 1000;

type Writing = 'templates' | 'message' | 'usedMessage' | 'answer' | 'endAnswer' | 'takeOver' | 'askOwner';

/** For what stands at the page's own message box. */
function writingAnswers({ writing: { quick, answering } }: Background): Pick<AnswersTo<'page'>, `page.${Writing}`> {
  const language = async () => languageIn(await settings.get());
  return {
    'page.templates': () => quick.templates(),
    'page.message': async (asked) => quick.message(asked, await language()),
    'page.usedMessage': async ({ templateId, use }) => {
      await quick.used(templateId, use);
      return null;
    },
    'page.answer': ({ clientId }) => answering.begin(clientId),
    'page.endAnswer': async ({ clientId }) => {
      await answering.end(clientId);
      return null;
    },
    'page.takeOver': ({ clientId }) => answering.takeOver(clientId),
    'page.askOwner': async ({ clientId }) => answering.askOwner(clientId, await language()),
  };
}

/** For the content script on a page of a network. */
export function pageAnswers(background: Background): AnswersTo<'page'> {
  const { watch, details, subjects, selections, ports, toolbar, adapters } = background;
  return {
    ...writingAnswers(background),
    ...pageSelectionAnswers(background),
    'page.statusesOf': ({ people }) => watch.marksOf(people.slice(0, AT_ONCE)),
    'page.detailsOf': ({ clientId }) => details.of(clientId),
    'page.builtInAdapter': (_, sender) => adapters.builtInFor(sender.url),
    'page.openPanel': async ({ subject, inBrowser, follows }, sender) => {
      const tabId = tabOf(sender);
      // Asked for before anything else: the browser opens it only within the click.
      const opening = inBrowser ? openSidePanel(sender.tab?.windowId) : Promise.resolve(false);
      // A panel that is there already does not wait until it is stored.
      void tellSubject({ tabId, subject }, background, (push) => ports.tellDesks(push, tabId));
      await Promise.all([subjects.set(tabId, subject), follows || selections.leave(tabId)]);
      const isOpen = await opening;
      return { inBrowser: inBrowser && (isOpen || ports.isDeskBeside(tabId)) };
    },
    'page.isHere': (named, sender) => {
      toolbar.taskMenu.hasSaid(tabOf(sender), named);
      return null;
    },
    'page.reportHealth': async (report) => {
      const seen = healthIn(report);
      if (seen) await health.change((all) => ({ ...all, [seen.network]: { ...seen, at: Date.now() } }));
      return null;
    },
    'page.keepPanelWidth': async ({ width }) => {
      const panelWidth = Math.max(NARROWEST, Math.min(WIDEST, Math.round(width)));
      await settings.change((now) => ({ ...now, panelWidth }));
      return null;
    },
  };
}
