import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Skeleton } from '@/ui/Skeleton';
import { NotFound } from './NotFound';
import { Shell } from './Shell';
import { Start } from './Start';

const OverviewPage = lazy(() => import('@/features/overview/OverviewPage'));
const QueuePage = lazy(() => import('@/features/casework/QueuePage'));
const CasePage = lazy(() => import('@/features/casework/CasePage'));
const CaseByNumberPage = lazy(() => import('@/features/casework/CaseByNumberPage'));
const CasesPage = lazy(() => import('@/features/applications/CasesPage'));
const CorporationPage = lazy(() => import('@/features/corporation/CorporationPage'));
const TicketsView = lazy(() => import('@/features/corporation/TicketsView'));
const BranchFiguresView = lazy(() => import('@/features/corporation/FiguresView'));
const BranchHoursView = lazy(() => import('@/features/corporation/HoursView'));
const VisitsView = lazy(() => import('@/features/corporation/VisitsView'));
const PapersView = lazy(() => import('@/features/casework/PapersView'));
const BlanksPage = lazy(() => import('@/features/blanks/BlanksPage'));
const StockView = lazy(() => import('@/features/blanks/StockView'));
const SheetsView = lazy(() => import('@/features/blanks/SheetsView'));
const TransfersView = lazy(() => import('@/features/blanks/TransfersView'));
const CountsView = lazy(() => import('@/features/blanks/CountsView'));
const OldRegisterView = lazy(() => import('@/features/blanks/OldRegisterView'));
const ChecksView = lazy(() => import('@/features/blanks/ChecksView'));
const RegisterView = lazy(() => import('@/features/blanks/RegisterView'));
const PlatformPage = lazy(() => import('@/features/platform/PlatformPage'));
const PortalPage = lazy(() => import('@/features/portal/PortalPage'));
const CalendarPage = lazy(() => import('@/features/calendar/CalendarPage'));
const DaysView = lazy(() => import('@/features/calendar/DaysView'));
const RulesView = lazy(() => import('@/features/calendar/RulesView'));
const GuideView = lazy(() => import('@/features/calendar/GuideView'));
const ChangesView = lazy(() => import('@/features/calendar/ChangesView'));
const IntakePage = lazy(() => import('@/features/intake/IntakePage'));
const StatusPage = lazy(() => import('@/features/status/StatusPage'));
const ReceiptPage = lazy(() => import('@/features/receipt/ReceiptPage'));

export function Pages() {
  return (
    <Suspense fallback={<Skeleton tall />}>
      <Routes>
        <Route path="/receipts/:id/print" element={<ReceiptPage />} />
        <Route element={<Shell />}>
          <Route path="/" element={<Start overview={<OverviewPage />} platform={<PlatformPage />} />} />
          <Route path="/territories/:id" element={<OverviewPage />} />
          <Route path="/queue" element={<QueuePage />} />
          <Route path="/applications" element={<CasesPage />} />
          <Route path="/applications/new" element={<IntakePage />} />
          <Route path="/applications/by-number/:number" element={<CaseByNumberPage />} />
          <Route path="/applications/:id" element={<CasePage />} />
          <Route path="/status" element={<StatusPage />} />
          <Route path="/corporation" element={<CorporationPage />}>
            <Route index element={<TicketsView />} />
            <Route path="papers" element={<PapersView />} />
            <Route path="figures" element={<BranchFiguresView />} />
            <Route path="visits" element={<VisitsView />} />
            <Route path="hours" element={<BranchHoursView />} />
          </Route>
          <Route path="/blanks" element={<BlanksPage />}>
            <Route index element={<StockView />} />
            <Route path="sheets" element={<SheetsView />} />
            <Route path="transfers" element={<TransfersView />} />
            <Route path="counts" element={<CountsView />} />
            <Route path="checks" element={<ChecksView />} />
            <Route path="register" element={<RegisterView />} />
            <Route path="old" element={<OldRegisterView />} />
          </Route>
          <Route path="/portal" element={<PortalPage />} />
          <Route path="/calendar" element={<CalendarPage />}>
            <Route index element={<DaysView />} />
            <Route path="rules" element={<RulesView />} />
            <Route path="changes" element={<ChangesView />} />
            <Route path="guide" element={<GuideView />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
