import { useCardWords } from '../language/words';
import { TaskFields } from './TaskFields';
import { useNewTask } from './task-form';

const TITLE_LIMIT = 300;

interface NewTaskProps {
  /** Whom it is about; null for nobody. */
  readonly clientId: string | null;
  /** What it is made of. What is too long for a title stands whole in the details. */
  readonly text: string;
  /** Where the text stood; empty when unknown. */
  readonly link: string;
  readonly onDone: () => void;
  readonly onGivenUp: () => void;
}

/** The form of a task that is made of a text; without a text it is empty. */
export function NewTask({ clientId, text, link, onDone, onGivenUp }: NewTaskProps) {
  const words = useCardWords();
  const title = text.replace(/\s+/g, ' ').slice(0, TITLE_LIMIT);
  const details = [title === text ? '' : text, link].filter(Boolean).join('\n\n');
  // One draft, whomever it is about: that may be chosen last.
  const form = useNewTask(clientId, onDone, { title, details }, 'task:new');
  return <TaskFields form={{ ...form, close: onGivenUp }} label={words('task.add')} />;
}
