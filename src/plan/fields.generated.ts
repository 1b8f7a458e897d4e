// Derived by `npm run derive`; do not edit.
import type { Fields } from './fields.ts'

export const fields: Fields = {
 "title": "name",
 "period": {
  "note": "prose"
 },
 "approved": {
  "by": {
   "": "person",
   "name": "person",
   "role": "name",
   "works_for": "name",
   "note": "prose"
  },
  "note": "prose"
 },
 "objective": {
  "statement": "prose",
  "metric": "@metric",
  "guardrails": {
   "[]": {
    "metric": "@metric",
    "note": "prose"
   }
  },
  "owner": {
   "": "person",
   "name": "person",
   "role": "name",
   "works_for": "name",
   "note": "prose"
  },
  "supports": "prose",
  "supporting": {
   "[]": {
    "goal": "prose",
    "metric": "@metric",
    "supports": "prose",
    "note": "prose"
   }
  },
  "effort": {
   "note": "prose"
  },
  "note": "prose",
  "[]": {
   "statement": "prose",
   "metric": "@metric",
   "guardrails": {
    "[]": {
     "metric": "@metric",
     "note": "prose"
    }
   },
   "owner": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   },
   "supports": "prose",
   "supporting": {
    "[]": {
     "goal": "prose",
     "metric": "@metric",
     "supports": "prose",
     "note": "prose"
    }
   },
   "effort": {
    "note": "prose"
   },
   "note": "prose",
   "": "prose"
  }
 },
 "audiences": {
  "[]": {
   "name": "name",
   "definition": "prose",
   "persona": {
    "name": "name",
    "job": "name",
    "pain": "prose",
    "note": "prose"
   },
   "excludes": "prose",
   "size": {
    "source": "name",
    "note": "prose"
   },
   "path": {
    "[]": {
     "stage": "@stage",
     "message": "prose",
     "channels": {
      "[]": "@channel"
     },
     "note": "prose"
    }
   },
   "note": "prose"
  }
 },
 "journey": {
  "evidence": {
   "[]": "prose"
  },
  "stages": {
   "[]": {
    "first_encounter": "prose",
    "trigger": "prose",
    "drop_off": "prose",
    "note": "prose"
   }
  },
  "note": "prose"
 },
 "messaging": {
  "proposition": {
   "": "prose",
   "[]": "prose"
  },
  "proof_points": {
   "[]": {
    "claim": "prose",
    "evidence": "prose",
    "note": "prose"
   }
  },
  "tone_of_voice": "prose",
  "promises": {
   "[]": "prose"
  },
  "not_said": {
   "[]": "name"
  },
  "adaptations": {
   "[]": {
    "audience": "@audience",
    "message": "prose",
    "proof_points": {
     "[]": "@proof-point"
    },
    "note": "prose"
   }
  },
  "themes": {
   "[]": "name"
  },
  "signed_off": {
   "by": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   },
   "note": "prose"
  },
  "note": "prose"
 },
 "channels": {
  "[]": {
   "name": "name",
   "role": "prose",
   "rationale": "prose",
   "stages": {
    "[]": "@stage"
   },
   "audiences": {
    "[]": "@audience"
   },
   "primary_metric": {
    "": "@metric",
    "[]": "@metric"
   },
   "metrics": {
    "[]": "@metric"
   },
   "objective_link": "prose",
   "message": "prose",
   "promises": {
    "[]": "prose"
   },
   "proof_points": {
    "[]": "@proof-point"
   },
   "owner": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   },
   "agency": "name",
   "territory": {
    "[]": "name"
   },
   "themes": {
    "[]": "@theme"
   },
   "depends_on": {
    "[]": "@dependency"
   },
   "deliverables": {
    "[]": {
     "what": "prose",
     "format": "name",
     "note": "prose"
    }
   },
   "brief": {
    "they_think": "prose",
    "they_should_think": "prose",
    "call_to_action": "prose",
    "response": "prose",
    "note": "prose"
   },
   "mandatories": {
    "[]": "prose"
   },
   "privacy": {
    "jurisdictions": {
     "[]": "name"
    },
    "consent_source": "prose",
    "opt_out": "prose",
    "max_frequency": "prose",
    "note": "prose"
   },
   "note": "prose"
  }
 },
 "budget": {
  "campaign_pool": {
   "held_by": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   },
   "purpose": "prose",
   "note": "prose"
  },
  "allocations": {
   "[]": {
    "channel": "@channel",
    "shared_cost": "name",
    "committed_because": "prose",
    "ring_fenced_because": "prose",
    "note": "prose"
   }
  },
  "includes": {
   "[]": "name"
  },
  "reallocation": {
   "trigger": "prose",
   "decided_by": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose",
    "[]": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    }
   },
   "above_limit": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   },
   "note": "prose"
  },
  "note": "prose"
 },
 "measurement": {
  "agreed": {
   "by": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose",
    "[]": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    }
   },
   "note": "prose"
  },
  "shared": {
   "[]": "@metric"
  },
  "metrics": {
   "[]": {
    "name": "name",
    "definition": "prose",
    "unit": "name",
    "source": {
     "": "name",
     "[]": "name"
    },
    "limits": "prose",
    "cost_of": "@metric",
    "leads_to": "@metric",
    "note": "prose"
   }
  },
  "attribution": {
   "model": "prose",
   "dedupe_by": "name",
   "limits": {
    "[]": "prose"
   },
   "note": "prose"
  },
  "targets": {
   "[]": {
    "metric": "@metric",
    "note": "prose"
   }
  },
  "note": "prose"
 },
 "governance": {
  "integration_owner": {
   "": "person",
   "name": "person",
   "role": "name",
   "works_for": "name",
   "note": "prose",
   "[]": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   }
  },
  "review": {
   "against": "@metric",
   "attended_by": {
    "[]": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    }
   },
   "agenda": {
    "[]": "prose"
   },
   "note": "prose"
  },
  "change_control": {
   "approver": {
    "": "person",
    "name": "person",
    "role": "name",
    "works_for": "name",
    "note": "prose"
   },
   "note": "prose"
  },
  "decisions": {
   "[]": {
    "by": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    },
    "what": "prose",
    "because": "prose",
    "from": "@channel-or-pool",
    "to": "@channel-or-pool",
    "adds": "@channel",
    "territory": "name",
    "note": "prose"
   }
  },
  "note": "prose"
 },
 "operations": {
  "milestones": {
   "[]": {
    "name": "name",
    "owner": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    },
    "metric": "@metric",
    "depends_on": {
     "[]": "@milestone-or-dependency"
    },
    "note": "prose"
   }
  },
  "dependencies": {
   "[]": {
    "what": "prose",
    "system": "name",
    "team": "name",
    "owner": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    },
    "note": "prose"
   }
  },
  "variance": {
   "diagnose": {
    "[]": "prose"
   },
   "note": "prose"
  },
  "risks": {
   "[]": {
    "risk": "prose",
    "owner": {
     "": "person",
     "name": "person",
     "role": "name",
     "works_for": "name",
     "note": "prose"
    },
    "mitigation": "prose",
    "note": "prose"
   }
  },
  "reporting": {
   "note": "prose"
  },
  "note": "prose"
 },
 "digital": {
  "values": {
   "[]": "name"
  },
  "goals": {
   "[]": "prose"
  },
  "brand_blueprint": {
   "competitive_context": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "target_markets": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "brand_image": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "desired_behavior": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "challenges": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "customer_insights": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "brand_properties": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "brand_essence": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "brand_promise": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "selling_points": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "value_proposition": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "brand_recommendations": {
    "definition": "prose",
    "alignment": "prose",
    "note": "prose"
   },
   "note": "prose"
  },
  "involvement_cycle": {
   "awareness": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "interest": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "involvement": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "commitment": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "loyalty": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "advocacy": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "champion": {
    "goals": {
     "[]": "prose"
    },
    "targets": {
     "[]": "name"
    },
    "tools": {
     "[]": "name"
    },
    "actions": {
     "[]": "prose"
    },
    "metrics": {
     "[]": "@metric"
    },
    "note": "prose"
   },
   "note": "prose"
  },
  "tactics": {
   "define_and_establish": {
    "clarify_values": {
     "[]": "@channel",
     "": "prose"
    },
    "define_goals": {
     "[]": "@channel",
     "": "prose"
    },
    "shape_brand_message": {
     "[]": "@channel",
     "": "prose"
    },
    "establish_online_presence": {
     "[]": "@channel",
     "": "prose"
    },
    "note": "prose"
   },
   "convey_and_promote": {
    "content_marketing": {
     "[]": "@channel",
     "": "prose"
    },
    "social_media_marketing": {
     "[]": "@channel",
     "": "prose"
    },
    "paid_social_promotion": {
     "[]": "@channel",
     "": "prose"
    },
    "seo": {
     "[]": "@channel",
     "": "prose"
    },
    "paid_search": {
     "[]": "@channel",
     "": "prose"
    },
    "note": "prose"
   },
   "connect_and_convert": {
    "social_local_mobile": {
     "[]": "@channel",
     "": "prose"
    },
    "lead_nurturing": {
     "[]": "@channel",
     "": "prose"
    },
    "lead_conversion": {
     "[]": "@channel",
     "": "prose"
    },
    "note": "prose"
   },
   "measure_and_refine": {
    "website_performance": {
     "[]": "@channel",
     "": "prose"
    },
    "social_performance": {
     "[]": "@channel",
     "": "prose"
    },
    "integrated_performance": {
     "[]": "@channel",
     "": "prose"
    },
    "note": "prose"
   },
   "note": "prose"
  },
  "servas": {
   "strategic": {
    "sustainable_goals": {
     "because": "prose",
     "note": "prose"
    },
    "engagement": {
     "because": "prose",
     "note": "prose"
    },
    "relationships": {
     "because": "prose",
     "note": "prose"
    },
    "value": {
     "because": "prose",
     "note": "prose"
    },
    "action": {
     "because": "prose",
     "note": "prose"
    },
    "synergy": {
     "because": "prose",
     "note": "prose"
    },
    "note": "prose"
   },
   "design": {
    "sustainable_goals": {
     "because": "prose",
     "note": "prose"
    },
    "engagement": {
     "because": "prose",
     "note": "prose"
    },
    "relationships": {
     "because": "prose",
     "note": "prose"
    },
    "value": {
     "because": "prose",
     "note": "prose"
    },
    "action": {
     "because": "prose",
     "note": "prose"
    },
    "synergy": {
     "because": "prose",
     "note": "prose"
    },
    "note": "prose"
   },
   "market_test": {
    "sustainable_goals": {
     "because": "prose",
     "note": "prose"
    },
    "engagement": {
     "because": "prose",
     "note": "prose"
    },
    "relationships": {
     "because": "prose",
     "note": "prose"
    },
    "value": {
     "because": "prose",
     "note": "prose"
    },
    "action": {
     "because": "prose",
     "note": "prose"
    },
    "synergy": {
     "because": "prose",
     "note": "prose"
    },
    "note": "prose"
   },
   "final": {
    "sustainable_goals": {
     "because": "prose",
     "note": "prose"
    },
    "engagement": {
     "because": "prose",
     "note": "prose"
    },
    "relationships": {
     "because": "prose",
     "note": "prose"
    },
    "value": {
     "because": "prose",
     "note": "prose"
    },
    "action": {
     "because": "prose",
     "note": "prose"
    },
    "synergy": {
     "because": "prose",
     "note": "prose"
    },
    "note": "prose"
   },
   "note": "prose"
  },
  "note": "prose"
 },
 "note": "prose"
}
