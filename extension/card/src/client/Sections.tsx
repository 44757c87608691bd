import { About } from '../about/About';
import type { ClientView, NetworkId } from '../api/types';
import { Duplicates } from '../duplicate/Duplicates';
import { History } from '../event/History';
import { Section } from '../frame/Section';
import { useCardWords } from '../language/words';
import { Profiles } from '../profile/Profiles';
import { Purchases } from '../purchase/Purchases';
import { Reminders } from '../reminder/Reminders';
import { Tasks } from '../task/Tasks';
import { Templates } from '../template/Templates';

interface SectionsProps {
  readonly client: ClientView;
  readonly writable: boolean;
  readonly network: NetworkId | undefined;
  /** The page that is open beside the card. */
  readonly link: string | undefined;
}

/** What is looked at now and then, each part folded. */
export function Sections({ client, writable, network, link }: SectionsProps) {
  const words = useCardWords();
  const about = client.contacts.length + Object.keys(client.fields).length;
  return (
    <div>
      <Section name="tasks" title={words('task.title')}>
        <Tasks client={client} writable={writable} />
      </Section>
      <Section name="reminders" title={words('reminder.title')}>
        <Reminders client={client} writable={writable} />
      </Section>
      <Section name="purchases" title={words('purchase.title')}>
        <Purchases client={client} writable={writable} />
      </Section>
      <Section name="templates" title={words('template.title')}>
        <Templates clientId={client.id} network={network} link={link} />
      </Section>
      <Section name="about" title={words('about.title')} hint={about || null}>
        <About client={client} writable={writable} />
      </Section>
      <Section name="profiles" title={words('profile.title')} hint={client.profiles.length || null}>
        <Profiles client={client} writable={writable} />
      </Section>
      <Section name="duplicates" title={words('duplicate.title')}>
        <Duplicates client={client} writable={writable} />
      </Section>
      <Section name="history" title={words('event.title')}>
        <History clientId={client.id} />
      </Section>
    </div>
  );
}
