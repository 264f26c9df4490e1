/** The report of one cell with something of everything, as format 1 has it. */
import type { CellReport } from '../../../src/domain/roll-up/cell-report.ts';
import { countOf } from '../../helpers/made-reports.ts';

export const EXAMPLE: CellReport = {
  unit: {
    id: '01JD0000000000000000000001',
    name: 'Chi bộ ấp Trung',
    kind: 'khom_ap',
    parent: 'Đảng ủy xã Mỹ Hiệp',
    locality: 'Mỹ Hiệp',
  },
  period: { by: 'quarter', from: '2026-10-01', to: '2026-12-31' },
  people: { total: 21, official: 20, probationary: 1, came: 20 },
  plans: 1,
  works: { registered: 2, skilful: 1 },
  tasks: { due: 3, onTime: 2, late: 0, open: 1 },
  sessions: [
    {
      key: 's1',
      kind: 'thuong_ky',
      status: 'closed',
      day: '2026-10-03',
      time: '19:00',
      place: 'Nhà văn hóa ấp',
      count: countOf(19, 21),
      minutes: 95,
      required: 90,
      score: {
        points: 87.5,
        class: 'kha',
        className: 'Khá',
        lost: [{ title: 'Tỷ lệ đảng viên dự', points: 3 }],
      },
      spoke: 6,
      readings: 1,
    },
    {
      key: 's2',
      kind: 'chuyen_de',
      status: 'planned',
      day: '2026-12-03',
      title: 'Sinh hoạt chuyên đề quý IV',
      theme: 'Nêu gương trong việc nhỏ',
    },
  ],
  entries: [
    {
      key: 'e1',
      type: 'inspection',
      title: 'Chi bộ',
      period: '2026',
      action: 'supervise',
      quantities: {
        members: { operator: 'exact', value: 2, percent: false, said: '2' },
        committee: { operator: 'exact', value: 1, of: 5, percent: false, said: '1/5' },
      },
    },
  ],
  names: [
    {
      key: 'm1',
      name: 'Nguyễn Thị Đào',
      role: 'bi_thu',
      type: 'chinh_thuc',
      present: 1,
      base: 1,
    },
  ],
};

export const ABOUT = { from: 'phone000', made: 1_795_300_000_000 } as const;
