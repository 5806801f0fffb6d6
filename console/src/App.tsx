import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource, type I18nProvider } from 'ra-core';
import { Notification } from 'react-admin';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { createHashRouter, Route, RouterProvider } from 'react-router-dom';
import accounts from './accounts';
import alerts from './alerts';
import attendance, { myTime, officialReports } from './attendance';
import assessments, { myAssessment } from './assessments';
import schemes from './assessment-schemes';
import audit from './audit';
import buildings from './buildings';
import channels from './channels';
import callouts from './callouts';
import divisions from './divisions';
import exits from './exits';
import grades from './grades';
import grids from './grids';
import { Broken, NoPage, NoRight } from './fields/states';
import { Layout } from './layout/Layout';
import { PageSkeleton } from './layout/PageSkeleton';
import { Themed } from './layout/Themed';
import { authProvider } from './providers/auth';
import { dataProvider } from './providers/data';
import { queryClient } from './providers/queries';
import { store } from './providers/store';
import questionnaires from './questionnaires';
import recruitment from './recruitment';
import residents from './residents';
import settings from './settings';
import staff from './staff';
import surveys from './surveys';
import templates from './templates';
import training from './training';

const Home = lazy(() => import('./dashboard/Home'));
const OwnFile = lazy(() => import('./staff/OwnFile'));
const SignIn = lazy(() => import('./layout/SignIn'));
const ChangePassword = lazy(() => import('./layout/ChangePassword'));
const SecondFactor = lazy(() => import('./layout/SecondFactor'));

/** What a module's `index.ts` exports by default. Every page is loaded when it is first opened. */
export interface Pages {
  /** Also draws the record, in a panel beside the list, at `/<resource>/<id>/show`. */
  list: ComponentType;
  create?: ComponentType;
  /** At `/<resource>/<id>/edit`. */
  edit?: ComponentType;
  /** At `/<resource>/<id>/report`. */
  report?: ComponentType;
  /** At `/<resource>/<id>/print`. */
  print?: ComponentType;
}

const RESOURCES: Record<string, Pages> = {
  alerts,
  callouts,
  templates,
  grids,
  residents,
  buildings,
  surveys,
  questionnaires,
  staff,
  'my-time': myTime,
  attendance,
  'official-reports': officialReports,
  grades,
  training,
  recruitment,
  exits,
  'my-assessment': myAssessment,
  assessments,
  'assessment-schemes': schemes,
  accounts,
  divisions,
  audit,
  channels,
  settings,
};

const resource = ([name, { list, create, edit: Edit, report: Report, print: Print }]: [string, Pages]) => (
  <Resource key={name} name={name} list={list} hasShow hasEdit={Boolean(Edit)} {...(create && { create })}>
    {Edit && <Route path=":id/edit" element={<Edit />} />}
    {Report && <Route path=":id/report" element={<Report />} />}
    {Print && <Route path=":id/print" element={<Print />} />}
  </Resource>
);

/** The frame for what comes before the console: signing in and what must be done first. */
const alone = (Page: ComponentType) => (
  <Suspense fallback={null}>
    <Page />
  </Suspense>
);

const Console = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <CoreAdminContext authProvider={authProvider} dataProvider={dataProvider} i18nProvider={i18nProvider} store={store} queryClient={queryClient}>
    <Themed>
      <CoreAdminUI
        title=""
        disableTelemetry
        requireAuth
        layout={Layout}
        dashboard={Home}
        loading={PageSkeleton}
        catchAll={NoPage}
        accessDenied={NoRight}
        error={Broken}
        loginPage={alone(SignIn)}
      >
        {Object.entries(RESOURCES).map(resource)}
        <CustomRoutes>
          <Route path="/me/file" element={<OwnFile />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/me/password" element={alone(ChangePassword)} />
          <Route path="/me/second-factor" element={alone(SecondFactor)} />
        </CustomRoutes>
      </CoreAdminUI>
      <Notification autoHideDuration={5000} anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
    </Themed>
  </CoreAdminContext>
);

export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  // A data router, because only such a one can ask before a form with unsaved input is left.
  const [router] = useState(() => createHashRouter([{ path: '*', element: <Console i18nProvider={i18nProvider} /> }]));
  return <RouterProvider router={router} />;
}
