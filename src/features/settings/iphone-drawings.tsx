/** Three drawings of Safari on an iPhone, in our own lines. */
import { t } from '../../i18n/translate.ts';
import { Drawing, Mark } from '../../ui/drawing.tsx';

export function ShareDrawing() {
  return (
    <Drawing label={t('install.shareImage')} height={130}>
      <path class="drawing-paper" d="M10 2v104a22 22 0 0 0 22 22h176a22 22 0 0 0 22-22V2" />
      <path class="drawing-line" d="M30 16h150M30 30h110" />
      <rect class="drawing-part" x="24" y="46" width="192" height="26" rx="13" />
      <path class="drawing-line" d="M84 59h72" />
      <path class="drawing-line" d="m42 92-8 8 8 8m36-16 8 8-8 8" />
      <ShareSign x={120} y={99} />
      <path class="drawing-line" d="M156 92h8v16h-8zm8 0h8v16h-8z" />
      <path class="drawing-line" d="M198 96h12v12h-12zm4-4h12v12" />
      <Mark x={98} y={78} width={44} height={44} />
    </Drawing>
  );
}

export function AddDrawing() {
  return (
    <Drawing label={t('install.addImage')} height={150}>
      <path class="drawing-paper" d="M10 148V24A22 22 0 0 1 32 2h176a22 22 0 0 1 22 22v124" />
      <path class="drawing-line" d="M104 14h32" />
      <path class="drawing-line" d="M32 38h96M32 122h112" />
      <path class="drawing-line" d="M200 32h12v12h-12zM200 116h12v12h-12z" />
      <rect class="drawing-part" x="20" y="56" width="200" height="44" rx="12" />
      <text class="drawing-text" x="34" y="83">
        {t('install.addLabel')}
      </text>
      <path class="drawing-sign" d="M188 69h18v18h-18zM197 73v10M192 78h10" />
      <Mark x={16} y={54} width={208} height={48} />
    </Drawing>
  );
}

export function ConfirmDrawing() {
  return (
    <Drawing label={t('install.webAppImage')} height={150}>
      <path class="drawing-paper" d="M10 148V24A22 22 0 0 1 32 2h176a22 22 0 0 1 22 22v124" />
      <path class="drawing-line" d="m30 20 12 12m0-12L30 32" />
      <text class="drawing-strong" x="194" y="31" text-anchor="middle">
        {t('install.addConfirm')}
      </text>
      <rect class="drawing-part" x="28" y="52" width="34" height="34" rx="8" />
      <path
        class="drawing-sign"
        d="M45 62c-3-2-7-2-10-1v15c3-1 7-1 10 1 3-2 7-2 10-1V61c-3-1-7-1-10 1zv15"
      />
      <text class="drawing-strong" x="74" y="74">
        {t('app.name')}
      </text>
      <path class="drawing-line" d="M28 98h184" />
      <text class="drawing-text" x="28" y="126">
        {t('install.webAppLabel')}
      </text>
      <rect class="drawing-on" x="174" y="110" width="38" height="22" rx="11" />
      <circle class="drawing-knob" cx="201" cy="121" r="8.5" />
      <Mark x={164} y={9} width={60} height={34} />
    </Drawing>
  );
}

function ShareSign({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      class="drawing-sign"
      transform={`translate(${x} ${y})`}
      d="M-4-2h-5v14H9V-2H4M0 5v-16m-5 5 5-5 5 5"
    />
  );
}
