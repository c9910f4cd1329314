import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import type { Book } from '@/i18n/catalog';
import { openBooks } from '@/i18n/load';
import { Skeleton } from '@/ui/Skeleton';
import { NotFound } from './NotFound';
import { Shell } from './Shell';
import { Start } from './Start';

/** A page that comes with the books of the catalog that it speaks from; pages.test.ts keeps the list. */
function page<Props>(load: () => Promise<{ default: ComponentType<Props> }>, ...books: Book[]) {
  return lazy(async () => (await Promise.all([load(), openBooks(books)]))[0]);
}

const OverviewPage = page(() => import('@/features/overview/OverviewPage'), 'hours', 'overview');
const QueuePage = page(() => import('@/features/casework/QueuePage'), 'work');
const CasePage = page(() => import('@/features/casework/CasePage'), 'work');
const CaseByNumberPage = page(() => import('@/features/casework/CaseByNumberPage'));
const CasesPage = page(() => import('@/features/applications/CasesPage'));
const CorporationPage = page(() => import('@/features/corporation/CorporationPage'), 'corporation');
const TicketsView = page(() => import('@/features/corporation/TicketsView'), 'corporation');
const BranchFiguresView = page(() => import('@/features/corporation/FiguresView'), 'corporation', 'overview');
const BranchHoursView = page(() => import('@/features/corporation/HoursView'), 'hours');
const VisitsView = page(() => import('@/features/corporation/VisitsView'), 'visits');
const PapersView = page(() => import('@/features/casework/PapersView'), 'corporation', 'work');
const BlanksPage = page(() => import('@/features/blanks/BlanksPage'), 'blanks');
const StockView = page(() => import('@/features/blanks/StockView'), 'blanks');
const SheetsView = page(() => import('@/features/blanks/SheetsView'), 'blanks');
const TransfersView = page(() => import('@/features/blanks/TransfersView'), 'blanks');
const CountsView = page(() => import('@/features/blanks/CountsView'), 'blanks');
const OldRegisterView = page(() => import('@/features/blanks/OldRegisterView'), 'blanks');
const ChecksView = page(() => import('@/features/blanks/ChecksView'), 'blanks');
const RegisterView = page(() => import('@/features/blanks/RegisterView'), 'blanks');
const PlatformPage = page(() => import('@/features/platform/PlatformPage'), 'portal');
const PortalPage = page(() => import('@/features/portal/PortalPage'), 'portal');
const MessagesView = page(() => import('@/features/portal/MessagesView'), 'portal');
const OutagesView = page(() => import('@/features/portal/OutagesView'), 'portal');
const CalendarPage = page(() => import('@/features/calendar/CalendarPage'), 'calendar');
const DaysView = page(() => import('@/features/calendar/DaysView'), 'calendar');
const RulesView = page(() => import('@/features/calendar/RulesView'), 'calendar');
const GuideView = page(() => import('@/features/calendar/GuideView'), 'calendar');
const ChangesView = page(() => import('@/features/calendar/ChangesView'), 'calendar');
const IntakePage = page(() => import('@/features/intake/IntakePage'), 'work');
const StatusPage = page(() => import('@/features/status/StatusPage'), 'visits');
const ReceiptPage = page(() => import('@/features/receipt/ReceiptPage'));

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
          <Route path="/portal" element={<PortalPage />}>
            <Route index element={<MessagesView />} />
            <Route path="outages" element={<OutagesView />} />
          </Route>
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
