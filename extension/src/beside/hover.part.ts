import { ask } from '../messages/ask';
import type { MarkDetails } from '../messages/mark';
import type { PageState } from '../messages/protocol';
import { later } from '../page/lifetime';
import type { PaintedIcon } from '../page/paint';
import type { Known } from './known';
import { detailLines } from './page-words';
import type { Spot } from './spots';
import { Tooltip } from './tooltip';

/** A pointer that only passes asks for nothing (ms). */
const PAUSE = 200;

/** What is told of a client while somebody points at the icon, or has the focus on it. */
export class Hover {
  private at: PaintedIcon | null = null;

  constructor(
    private readonly known: Pick<Known, 'markOf'>,
    private readonly speech: () => Pick<PageState, 'language' | 'words'>,
    private readonly signal: AbortSignal,
    private readonly tooltip: Pick<Tooltip, 'show' | 'hide'> = new Tooltip(signal),
    private readonly detailsOf = (clientId: string) => ask('page.detailsOf', { clientId }),
  ) {}

  show(spot: Spot): void {
    const { icon } = spot;
    if (!icon) return;
    this.at = icon;
    this.tell(spot, icon, null);
    const clientId = this.known.markOf(spot.person)?.clientId;
    if (clientId === undefined) return;
    later(PAUSE, this.signal, async () => {
      if (this.at !== icon) return;
      const details = await this.detailsOf(clientId).catch(() => null);
      if (details && this.at === icon) this.tell(spot, icon, details);
    });
  }

  hide(): void {
    this.at = null;
    this.tooltip.hide();
  }

  private tell(spot: Spot, icon: PaintedIcon, details: MarkDetails | null): void {
    const mark = this.known.markOf(spot.person);
    const { language, words } = this.speech();
    const lines = mark ? detailLines(words, language, mark, details) : [];
    this.tooltip.show(icon, [icon.label, ...lines]);
    icon.button.setAttribute('aria-description', lines.join('. '));
  }
}
