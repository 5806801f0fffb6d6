import AccountIcon from '@mui/icons-material/ManageAccountsOutlined';
import AlertIcon from '@mui/icons-material/CampaignOutlined';
import AssessmentIcon from '@mui/icons-material/StarHalfOutlined';
import AuditIcon from '@mui/icons-material/FactCheckOutlined';
import BuildingIcon from '@mui/icons-material/ApartmentOutlined';
import ChannelIcon from '@mui/icons-material/SmsOutlined';
import DivisionIcon from '@mui/icons-material/AccountTreeOutlined';
import DutyIcon from '@mui/icons-material/EventAvailableOutlined';
import ExitIcon from '@mui/icons-material/ExitToAppOutlined';
import GradeIcon from '@mui/icons-material/StairsOutlined';
import GridIcon from '@mui/icons-material/GridViewOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import QuestionnaireIcon from '@mui/icons-material/QuizOutlined';
import ResidentIcon from '@mui/icons-material/PeopleOutlined';
import RecruitmentIcon from '@mui/icons-material/PersonAddOutlined';
import MyAssessmentIcon from '@mui/icons-material/HowToRegOutlined';
import SchemeIcon from '@mui/icons-material/ChecklistOutlined';
import SettingsIcon from '@mui/icons-material/TuneOutlined';
import SurveyIcon from '@mui/icons-material/PollOutlined';
import TemplateIcon from '@mui/icons-material/ArticleOutlined';
import StaffIcon from '@mui/icons-material/BadgeOutlined';
import MyTimeIcon from '@mui/icons-material/MoreTimeOutlined';
import ReportIcon from '@mui/icons-material/OutboxOutlined';
import TimeIcon from '@mui/icons-material/EventNoteOutlined';
import TrainingIcon from '@mui/icons-material/SchoolOutlined';
import type { ReactNode } from 'react';
import { useMe, type Permission } from '../providers/me';

export interface PageEntry {
  /** Words: `menu.<key>`. */
  key: string;
  to: string;
  icon: ReactNode;
  needs?: Permission;
  /** Shown under this heading. */
  group?: string;
}

/** By task, not by table. The menu and the search read this. */
const PAGES: readonly PageEntry[] = [
  { key: 'home', to: '/', icon: <HomeIcon /> },
  { key: 'alerts', to: '/alerts', icon: <AlertIcon />, needs: 'alert.read' },
  { key: 'callouts', to: '/callouts', icon: <DutyIcon />, needs: 'callout.manage' },
  { key: 'templates', to: '/templates', icon: <TemplateIcon />, needs: 'alert.template' },
  { key: 'grids', to: '/grids', icon: <GridIcon />, needs: 'grid.read' },
  { key: 'residents', to: '/residents', icon: <ResidentIcon />, needs: 'resident.read', group: 'register' },
  { key: 'buildings', to: '/buildings', icon: <BuildingIcon />, needs: 'resident.read', group: 'register' },
  { key: 'surveys', to: '/surveys', icon: <SurveyIcon />, needs: 'survey.read', group: 'asking' },
  { key: 'questionnaires', to: '/questionnaires', icon: <QuestionnaireIcon />, needs: 'survey.run', group: 'asking' },
  { key: 'staff', to: '/staff', icon: <StaffIcon />, needs: 'staff.read', group: 'people' },
  { key: 'grades', to: '/grades', icon: <GradeIcon />, needs: 'grade.review', group: 'people' },
  { key: 'training', to: '/training', icon: <TrainingIcon />, needs: 'training.read', group: 'people' },
  { key: 'recruitment', to: '/recruitment', icon: <RecruitmentIcon />, needs: 'recruitment.read', group: 'people' },
  { key: 'exits', to: '/exits', icon: <ExitIcon />, needs: 'exit.read', group: 'people' },
  { key: 'myTime', to: '/my-time', icon: <MyTimeIcon />, needs: 'attendance.own', group: 'people' },
  { key: 'attendance', to: '/attendance', icon: <TimeIcon />, needs: 'attendance.read', group: 'people' },
  { key: 'officialReports', to: '/official-reports', icon: <ReportIcon />, needs: 'report.write', group: 'people' },
  { key: 'accounts', to: '/accounts', icon: <AccountIcon />, needs: 'account.read', group: 'people' },
  { key: 'myAssessment', to: '/my-assessment', icon: <MyAssessmentIcon />, needs: 'assessment.own', group: 'people' },
  { key: 'assessments', to: '/assessments', icon: <AssessmentIcon />, needs: 'assessment.results', group: 'people' },
  { key: 'assessment-schemes', to: '/assessment-schemes', icon: <SchemeIcon />, needs: 'assessment.design', group: 'people' },
  { key: 'divisions', to: '/divisions', icon: <DivisionIcon />, needs: 'division.read' },
  { key: 'audit', to: '/audit', icon: <AuditIcon />, needs: 'audit.read' },
  { key: 'channels', to: '/channels', icon: <ChannelIcon />, needs: 'channel.manage' },
  { key: 'settings', to: '/settings', icon: <SettingsIcon />, needs: 'parameter.read' },
];

/** The pages that the signed-in person's posts open. */
export function usePages() {
  const { permissions } = useMe();
  return PAGES.filter(({ needs }) => !needs || permissions.includes(needs));
}
