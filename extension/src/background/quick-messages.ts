import type { FieldView, List, Page, RenderedTemplate, TemplateUse, TemplateView } from '@okolo/card';
import { communityOf } from '@okolo/card/community';
import { ProblemError, UNREACHABLE } from '@okolo/card/problem';
import { requestOf } from '@okolo/card/requests';
import type { Language, ProtocolMap } from '../messages/protocol';
import type { PageMessage, PageTemplate } from '../messages/writing';
import type { Desk } from './desk';
import type { Outbox } from './outbox';
import type { Connection } from './service/connection';
import { read } from './service/read';
import type { Watch } from './watch';
import { WORDS } from './words';
import { entryOf } from './writes';

const SHOWN = 80;

type Asked = ProtocolMap['page.message']['ask'];

/** Quick messages for whoever types their shortcuts in a page. */
export class QuickMessages {
  private list: Promise<readonly PageTemplate[]> | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly desk: Desk,
    private readonly outbox: Outbox,
    private readonly watch: Pick<Watch, 'marksOf'>,
  ) {}

  /** All of the team and the manager; kept until one of them changes. Rejects with a `ProblemError`. */
  templates(): Promise<readonly PageTemplate[]> {
    this.list ??= this.readAll().catch((error) => {
      this.list = null;
      throw error;
    });
    return this.list;
  }

  /** What is kept may be old. */
  changed(): void {
    this.list = null;
  }

  /** A template filled for a person, if they are a client. Rejects with a `ProblemError`. */
  async message({ templateId, network, person, link }: Asked, language: Language): Promise<PageMessage> {
    const [mark] = person ? await this.watch.marksOf([person]) : [];
    const clientId = typeof mark === 'object' ? mark?.clientId : undefined;
    const { me } = await this.connection.view();
    const community = communityOf(link, me?.manager.id ?? '');
    const place = { ...(clientId && { clientId }), network, community };
    const rendered = await this.render(templateId, place);
    const use: TemplateUse = { ...place, variant: rendered.variant };
    const { text, usesToday, warning } = rendered;
    return { templateId, text, missing: await this.named(rendered.missing, language), usesToday, warning, use };
  }

  /** Counts a use. That it was counted too late, or for a template that is gone by now, is nobody's business. */
  async used(templateId: string, use: TemplateUse): Promise<void> {
    const id = crypto.randomUUID();
    const written = await this.outbox.write(entryOf({ method: 'recordTemplateUse', args: [templateId, use] }), id);
    if (written.state === 'refused') await this.outbox.tookRefusal(id);
  }

  private async readAll(): Promise<readonly PageTemplate[]> {
    const all: PageTemplate[] = [];
    let cursor: string | undefined;
    do {
      const { path } = requestOf({ method: 'templates', args: ['', cursor] });
      const page: Page<TemplateView> = await read(this.connection, path);
      for (const { id, title, shortcut, variants } of page.items) {
        const beginning = variants[0]?.text.replace(/\s+/g, ' ').slice(0, SHOWN) ?? '';
        all.push({ id, title, shortcut, beginning });
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return all;
  }

  private async render(templateId: string, place: Omit<TemplateUse, 'variant'>): Promise<RenderedTemplate> {
    const outcome = await this.connection.request(requestOf({ method: 'rendered', args: [templateId, place] }));
    if (outcome.kind === 'answer') return outcome.body as RenderedTemplate;
    throw new ProblemError(outcome.kind === 'refused' ? outcome.problem : UNREACHABLE);
  }

  private async named(missing: readonly string[], language: Language): Promise<PageMessage['missing']> {
    if (missing.length === 0) return [];
    const blanks: Readonly<Record<string, string>> = WORDS[language].signs.blank;
    const fields = (await this.desk.call({ method: 'fields', args: [] })) as List<FieldView>;
    return missing.map((name) => {
      const field = fields.items.find(({ key }) => `client.field.${key}` === name)?.name;
      return { name, label: field ?? blanks[name.replace('.', '_')] ?? name };
    });
  }
}
