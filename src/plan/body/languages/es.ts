import type { Language } from './language.ts'

export const es: Language = {
  code: 'es',
  headings: {
    objective: `
      objetivo | objetivos | meta | metas | objetivo principal | objetivos smart | objetivo comercial |
      objetivos de la campana | objetivo de la campana`,
    audiences: `
      audiencia | audiencias | publico | publico objetivo | publico meta | segmentos | audiencia objetivo |
      cliente ideal | a quien nos dirigimos | segmentos objetivo | mercado objetivo`,
    messaging: 'mensajes | mensajes clave | mensajes principales',
    'messaging.proposition': `
      mensaje | mensaje clave | mensaje principal | propuesta de valor | posicionamiento | propuesta unica de venta`,
    'messaging.proof_points': 'pruebas | evidencias | beneficios | razones para creer',
    'messaging.tone_of_voice': 'tono | tono de voz | voz de marca | tono de comunicacion',
    channels: `
      canales | canal | canales de marketing | canales y tacticas | plan de medios | tacticas |
      estrategia de canales | acciones | medios | canales de comunicacion | canales y acciones | acciones y canales`,
    budget: `
      presupuesto | presupuesto mensual | distribucion del presupuesto | presupuesto de marketing | costes | costos |
      inversion | presupuesto y recursos | presupuesto total`,
    measurement: `
      métricas | metricas y seguimiento | medicion | indicadores | kpis | kpi | indicadores clave | seguimiento |
      medicion y seguimiento | metricas de exito | seguimiento y medicion | kpis y seguimiento`,
    governance: 'gobernanza | gobierno',
    'operations.milestones': 'calendario | cronograma | hitos | fechas clave',
    'operations.risks': 'riesgos',
    period: 'período | fechas',
  },
  labels: {
    Plan: {
      title: 'título | campana | nombre de la campana',
      status: 'estado',
      period: 'período | fechas | duracion',
      'period.start': 'inicio | fecha de inicio',
      'period.end': 'fin | fecha de fin | fecha final',
      launch: 'lanzamiento | fecha de lanzamiento',
      'approved.by': 'aprobado por',
    },
    Objective: {
      statement: 'objetivo | meta | descripcion',
      metric: 'métrica | indicador | kpi',
      baseline: 'línea base | actual | valor actual | punto de partida | hoy',
      target: 'valor objetivo | meta numerica | objetivo numerico',
      by: 'fecha | fecha limite | plazo | para',
      owner: 'responsable | propietario | dueno',
    },
    Audience: {
      name: 'nombre | segmento | audiencia | publico | persona',
      definition: 'definición | descripcion | perfil | quienes son | quien',
      'size.value': 'tamano | numero',
      'persona.pain': 'necesidad | necesidades | problema | problemas | dolor',
      excludes: 'excluye | exclusiones',
      'path.stage': 'etapa',
      'path.message': 'mensaje | mensaje clave',
      'path.channels': 'canales | canal',
    },
    Messaging: {
      proposition: 'mensaje clave | mensaje principal | propuesta de valor | posicionamiento | mensaje',
      proof_points: 'pruebas | evidencias | beneficios',
      tone_of_voice: 'tono | tono de voz',
    },
    ProofPoint: {
      claim: 'afirmacion | beneficio | argumento',
      evidence: 'prueba | evidencia | fuente',
    },
    Channel: {
      '@budget': 'presupuesto | importe | monto | coste | costo | inversion',
      name: 'canal | nombre | medio | tactica | accion',
      role: 'rol | funcion | papel | objetivo',
      rationale: 'justificación | por que | razon | motivo',
      audiences: 'audiencia | publico',
      primary_metric: 'métrica | indicador | kpi | metrica principal',
      owner: 'responsable',
      message: 'mensaje',
      agency: 'agencia',
      starts: 'inicio',
      ends: 'fin',
    },
    Budget: {
      total: 'total | presupuesto total | presupuesto | monto total | importe total',
      currency: 'moneda | divisa',
      'campaign_pool.amount': 'reserva | imprevistos | contingencia',
    },
    Allocation: {
      channel: 'canal | partida | concepto | medio | accion',
      amount: 'importe | monto | presupuesto | coste | costo | inversion | cantidad',
      share: 'porcentaje | parte | % del presupuesto | proporcion',
      note: 'notas | comentarios | uso',
    },
    Measurement: {
      cadence: 'frecuencia | periodicidad',
      dashboard: 'panel | tablero | cuadro de mando',
    },
    Metric: {
      name: 'métrica | indicador | nombre | kpi',
      definition: 'definición | descripcion | calculo',
      unit: 'unidad',
      source: 'fuente | herramienta | fuente de datos',
      '@target': 'objetivo | meta',
    },
    Milestone: {
      name: 'hito | tarea | actividad',
      due: 'fecha | plazo | fecha limite',
      owner: 'responsable',
    },
    Risk: {
      risk: 'riesgo',
      likelihood: 'probabilidad',
      impact: 'impacto',
      owner: 'responsable',
      mitigation: 'mitigación | respuesta | accion',
    },
  },
  qualifiers: 'nuestro | nuestros | nuestra | el | los | la | las | principales | principal',
  overview: 'resumen | resumen ejecutivo | vision general | en breve',
  traits: `
    edad | genero | sexo | ubicacion | ingresos | intereses | sector | profesion | tamano de la empresa`,
  total: 'total | total general | presupuesto total',
  pool: `
    reserva | imprevistos | contingencia | fondo de reserva | presupuesto de prueba | contingencias`,
  shared: 'produccion | honorarios de agencia | herramientas | diseno | investigacion | otros | software',
  monthly: 'mensual',
  yes: 'si | verdadero',
  no: 'no | falso',
  months: [
    'enero | ene',
    'febrero | feb',
    'marzo | mar',
    'abril | abr',
    'mayo',
    'junio | jun',
    'julio | jul',
    'agosto | ago',
    'septiembre | sep | sept | setiembre',
    'octubre | oct',
    'noviembre | nov',
    'diciembre | dic',
  ],
  units: {
    hour: 'hora | horas',
    day: 'dia | dias',
    week: 'semana | semanas',
    month: 'mes | meses',
  },
  before: 'antes del | hasta el | el | para el | a partir del | del',
  until: 'al | a | hasta el | hasta',
  and: 'y',
  choices: {
    draft: 'borrador',
    approved: 'aprobado',
    live: 'activo | en curso',
    closed: 'cerrado | terminado',
    low: 'baja | bajo',
    medium: 'media | medio',
    high: 'alta | alto',
  },
}
