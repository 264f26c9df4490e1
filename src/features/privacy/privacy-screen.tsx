import '../../i18n/exchange.ts';
import { t } from '../../i18n/translate.ts';
import { goBack } from '../../state/navigation.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { KeptPart } from './kept-part.tsx';
import './privacy.css';
import { TextPart } from './text-part.tsx';

/** What is kept of people on this phone, who answers for it, and what each of them may ask. */
export function PrivacyScreen() {
  const title = t('privacy.title');
  useTitle(`${title} – ${t('app.name')}`);
  return (
    <>
      <TopBar title={title} backLabel={t('app.back')} onBack={goBack} />
      <main class="page" id="main">
        <p class="page-part">{t('privacy.lead')}</p>
        <TextPart
          id="who"
          title={t('privacy.who.title')}
          texts={[t('privacy.who.keeper'), t('privacy.who.law')]}
        />
        <KeptPart />
        <TextPart
          id="where"
          title={t('privacy.where.title')}
          texts={[t('privacy.where.stays'), t('privacy.where.leaves'), t('privacy.where.voice')]}
        />
        <RightsPart />
        <TextPart
          id="cannot"
          title={t('privacy.cannot.title')}
          lines={[
            t('privacy.cannot.recall'),
            t('privacy.cannot.words'),
            t('privacy.cannot.encrypt'),
            t('privacy.cannot.lost'),
          ]}
        />
        <ErasePart />
      </main>
    </>
  );
}

function RightsPart() {
  return (
    <TextPart
      id="rights"
      title={t('privacy.rights.title')}
      lines={[
        t('privacy.rights.know'),
        t('privacy.rights.correct'),
        t('privacy.rights.erase', { button: t('members.erase') }),
        t('privacy.rights.complain'),
      ]}
    />
  );
}

function ErasePart() {
  return (
    <TextPart
      id="erase"
      title={t('privacy.erase.title')}
      lines={[
        t('privacy.erase.history'),
        t('privacy.erase.person', { button: t('members.erase') }),
        t('privacy.erase.group'),
        t('privacy.erase.all'),
      ]}
    />
  );
}
