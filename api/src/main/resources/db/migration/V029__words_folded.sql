-- The words clients are found by, in the form they are asked for now: letters that a Russian keyboard lacks as those it has, strokes left out,
-- Persian and Arabic forms of one letter alike. What then says the same of one client is kept once.
update ignore client_word
set word = regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
           regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
           regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
           word,
           'ә', 'а'), '[ғґ]', 'г'), '[қҡҝӄ]', 'к'), '[ңҥӊ]', 'н'), 'ө', 'о'), '[ұү]', 'у'), '[һҳ]', 'х'), 'і', 'и'), 'є', 'е'), 'җ', 'ж'),
           'ҙ', 'з'), '[ىي]', 'ی'), 'ك', 'ک'), '[ةہھە]', 'ه'), 'ł', 'l'), 'ø', 'o'), 'ı', 'i'), 'đ', 'd'), 'ß', 'ss'), 'ə', 'a')
where word regexp '[әғґқҡҝӄңҥӊөұүһҳієҗҙىيكةہھەłøıđßə]';

delete from client_word where word regexp '[әғґқҡҝӄңҥӊөұүһҳієҗҙىيكةہھەłøıđßə]';

-- Telephone numbers from their end, so that their last digits are a beginning.
insert ignore into client_word (project_id, id, client_id, word)
select project_id, uuid(), client_id, concat('~', reverse(substring(regexp_replace(normal, 'x.*$', ''), if(normal like '+%', 2, 1))))
from contact
where kind = 'PHONE';
