import { Button, Group, Paper, Stack, Stepper, Text, VisuallyHidden } from '@mantine/core';
import { useMe } from '@okolo/card';
import { useNavigate, useParams } from '@tanstack/react-router';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';
import { GetExtension } from '../extension/GetExtension';
import { InvitationList } from '../manager/InvitationList';
import { InviteForm } from '../manager/InviteForm';
import { StatusEditor } from '../status/StatusesRoom';
import { LogoField } from './LogoField';
import { ProjectForm } from './ProjectForm';

const STEPS = ['project', 'managers', 'statuses', 'extension'] as const;
type Step = (typeof STEPS)[number];

/** The first-run path: from an empty project to a connected browser. Every step may be left for later. */
export function WelcomeRoom() {
  const words = useWords();
  const navigate = useNavigate();
  const { step } = useParams({ from: '/inside/welcome/$step' });
  const at = Math.max(0, STEPS.indexOf(step as Step));
  const go = (index: number) => {
    const next = STEPS[index];
    void (next ? navigate({ to: '/welcome/$step', params: { step: next } }) : navigate({ to: '/clients' }));
  };
  return (
    <Stack maw={760}>
      <RoomTitle title={words('welcome.title')} />
      <Steps at={at} go={go} />
      <Paper withBorder p="md">
        <StepBody step={STEPS[at] ?? 'project'} onNext={() => go(at + 1)} />
      </Paper>
      <Group justify="space-between">
        <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
          {words('welcome.back')}
        </Button>
        <Button variant={at === 0 ? 'default' : 'filled'} onClick={() => go(at + 1)}>
          {words(at === 0 ? 'welcome.later' : at === STEPS.length - 1 ? 'welcome.done' : 'welcome.next')}
        </Button>
      </Group>
    </Stack>
  );
}

/** All steps; on a telephone only the present one shows its name, the others merely say it. */
function Steps({ at, go }: { at: number; go: (index: number) => void }) {
  const words = useWords();
  return (
    <Stepper active={at} onStepClick={go} size="sm" wrap={false} styles={{ stepLabel: { whiteSpace: 'nowrap' } }}>
      {STEPS.map((one) => {
        const name = words(`welcome.${one}`);
        return <Stepper.Step key={one} label={one === STEPS[at] ? name : <QuietName name={name} />} />;
      })}
    </Stepper>
  );
}

function QuietName({ name }: { name: string }) {
  return (
    <>
      <Text span inherit visibleFrom="sm">
        {name}
      </Text>
      <VisuallyHidden hiddenFrom="sm">{name}</VisuallyHidden>
    </>
  );
}

function StepBody({ step, onNext }: { step: Step; onNext: () => void }) {
  const words = useWords();
  const me = useMe();
  if (!me) return null;
  if (step === 'project')
    return (
      <Stack>
        <Text>{words('welcome.projectHint')}</Text>
        <LogoField editable />
        <ProjectForm project={me.project} editable next={{ label: words('welcome.saveAndNext'), go: onNext }} />
      </Stack>
    );
  if (step === 'managers')
    return (
      <Stack>
        <Text>{words('welcome.managersHint', { count: me.project.seats })}</Text>
        <InviteForm />
        <InvitationList />
      </Stack>
    );
  if (step === 'statuses')
    return (
      <Stack>
        <Text>{words('welcome.statusesHint')}</Text>
        <StatusEditor heading={(add) => <Group>{add}</Group>} />
      </Stack>
    );
  return <GetExtension />;
}
