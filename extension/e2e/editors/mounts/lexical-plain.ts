import { registerPlainText } from '@lexical/plain-text';
import { start } from '../page';
import { mountLexical } from './lexical';

start((element, lines) => mountLexical(element, lines, registerPlainText, true));
