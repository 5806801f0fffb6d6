import { MyCareerDocument, ObjectToGradeChangeDocument, StateOnExitCaseDocument } from '@gridward/schema';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ExitLine } from '../exits/ExitLine';
import { FormDialog } from '../fields/FormDialog';
import { DayField, EnumField, None } from '../fields/show';
import { EmptyState, ErrorState } from '../fields/states';
import { Fact, Facts } from '../layout/list/RecordView';
import { usePageTitle } from '../layout/Layout';
import { PageFrame } from '../layout/PageFrame';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { useChange, useOperation } from '../providers/queries';
import { Grades, Training } from './Career';
import { Posts } from './Posts';
import { Qualifications } from './Qualifications';

/** Everybody reads what is on file about them; changing it is for the office. */
export default function OwnFile() {
  const translate = useTranslate();
  usePageTitle(translate('me.file'));
  const { data, error, refetch } = useOperation(MyCareerDocument, {});
  const say = useChange(StateOnExitCaseDocument);
  const object = useChange(ObjectToGradeChangeDocument);
  const [objecting, setObjecting] = useState<string | null>(null);
  const [answering, setAnswering] = useState<string | null>(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const file = data.myStaffFile;
  if (!file)
    return (
      <PageFrame title={translate('me.file')}>
        <EmptyState name={translate('me.file')} text={translate('staff.noOwnFile')} />
      </PageFrame>
    );
  const label = (field: string) => translate(`resources.staff.fields.${field}`);
  return (
    <PageFrame title={translate('me.file')} note={`${file.name} · ${file.staffNo}`}>
      <Panel title={translate('staff.facts')} padded>
        <Facts>
          <Fact label={label('post')}>
            <EnumField name="Post" value={file.post} />
          </Fact>
          <Fact label={label('division')}>{file.division?.name ?? file.divisionCode}</Fact>
          <Fact label={label('employmentType')}>
            <EnumField name="EmploymentType" value={file.employmentType} />
          </Fact>
          <Fact label={label('education')}>
            <EnumField name="Education" value={file.education} />
          </Fact>
          <Fact label={label('hiredOn')}>
            <DayField day={file.hiredOn} />
          </Fact>
          <Fact label={label('contractEnd')}>
            <DayField day={file.contractEnd} />
          </Fact>
          <Fact label={label('phone')}>{file.phoneMasked ?? <None />}</Fact>
          <Fact label={label('idNumber')}>{file.idNumberMasked ?? <None />}</Fact>
        </Facts>
      </Panel>
      {file.exitCases.length > 0 && (
        <Panel title={translate('exits.own')} padded>
          {file.exitCases.map((exit) => (
            <div key={exit.id}>
              <ExitLine exit={exit} openWork={[]} />
              {exit.state === 'STATEMENT_PERIOD' && (
                <Button variant="contained" onClick={() => setAnswering(exit.id)}>
                  {translate('exits.state_own')}
                </Button>
              )}
            </div>
          ))}
        </Panel>
      )}
      <Panel title={translate('staff.tabs.grades')} padded>
        <Grades career={file} onObject={setObjecting} />
      </Panel>
      <Panel title={translate('staff.tabs.posts')} padded>
        <Posts staff={file} readOnly />
      </Panel>
      <Panel title={translate('staff.tabs.qualifications')} padded>
        <Qualifications staff={file} readOnly />
      </Panel>
      <Panel title={translate('staff.tabs.training')} padded>
        <Training career={file} />
      </Panel>
      {objecting && (
        <FormDialog
          title={translate('grades.object')}
          text={translate('grades.objectText')}
          fields={[{ name: 'objection', label: translate('grades.objection'), required: true, multiline: true, most: 500 }]}
          action={translate('grades.object')}
          busy={object.isPending}
          error={object.error}
          onSubmit={({ objection }) =>
            object.mutate({ input: { id: objecting, objection: String(objection) } }, { onSuccess: () => setObjecting(null) })
          }
          onClose={() => setObjecting(null)}
        />
      )}
      {answering && (
        <FormDialog
          title={translate('exits.statement')}
          fields={[{ name: 'statement', label: translate('exits.statement'), required: true, multiline: true, most: 2_000 }]}
          action={translate('exits.state_own')}
          busy={say.isPending}
          error={say.error}
          onSubmit={({ statement }) =>
            say.mutate({ input: { id: answering, statement: String(statement) } }, { onSuccess: () => setAnswering(null) })
          }
          onClose={() => setAnswering(null)}
        />
      )}
    </PageFrame>
  );
}
