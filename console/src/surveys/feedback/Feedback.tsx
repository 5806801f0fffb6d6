import { usePermission } from '../../providers/me';
import { isOver, type Survey } from '../survey';
import { Actions } from './Actions';
import { FollowUps } from './FollowUps';
import { Themes } from './Themes';
import { Texts } from './Texts';

/** What follows from a survey: who is to be called, what was written, and what was done about it. Each for who may see it. */
export const Feedback = ({ survey }: { survey: Survey }) => {
  const mayCall = usePermission('survey.followUp');
  const mayRead = usePermission('survey.readText');
  const over = isOver(survey);
  return (
    <>
      {mayCall && survey.state !== 'DRAWN' && <FollowUps surveyId={survey.id} />}
      {over && <Themes surveyId={survey.id} />}
      {mayRead && over && <Texts surveyId={survey.id} />}
      {over && <Actions survey={survey} />}
    </>
  );
};
