// Derived by `npm run derive`; do not edit.
import type { Field } from './fields.ts'

export const fields: Field = {
 "keys": {
  "title": {
   "text": "name",
   "field": "title",
   "element": "title"
  },
  "period": {
   "keys": {
    "note": {
     "text": "prose",
     "field": "period.note",
     "element": "period"
    }
   }
  },
  "approved": {
   "keys": {
    "by": {
     "text": "person",
     "field": "approved.by",
     "element": "approved",
     "keys": {
      "name": {
       "text": "person",
       "field": "approved.by.name",
       "element": "approved"
      },
      "role": {
       "text": "name",
       "field": "approved.by.role",
       "element": "approved"
      },
      "works_for": {
       "text": "name",
       "field": "approved.by.works_for",
       "element": "approved"
      },
      "note": {
       "text": "prose",
       "field": "approved.by.note",
       "element": "approved"
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "approved.note",
     "element": "approved"
    }
   }
  },
  "objective": {
   "keys": {
    "statement": {
     "text": "prose",
     "field": "objective.statement",
     "element": "objective"
    },
    "metric": {
     "ref": "metric",
     "field": "objective.metric",
     "element": "objective"
    },
    "guardrails": {
     "items": {
      "keys": {
       "metric": {
        "ref": "metric",
        "field": "objective.guardrails[].metric",
        "element": "objective"
       },
       "note": {
        "text": "prose",
        "field": "objective.guardrails[].note",
        "element": "objective"
       }
      }
     }
    },
    "owner": {
     "text": "person",
     "field": "objective.owner",
     "element": "objective",
     "keys": {
      "name": {
       "text": "person",
       "field": "objective.owner.name",
       "element": "objective"
      },
      "role": {
       "text": "name",
       "field": "objective.owner.role",
       "element": "objective"
      },
      "works_for": {
       "text": "name",
       "field": "objective.owner.works_for",
       "element": "objective"
      },
      "note": {
       "text": "prose",
       "field": "objective.owner.note",
       "element": "objective"
      }
     }
    },
    "supports": {
     "text": "prose",
     "field": "objective.supports",
     "element": "objective"
    },
    "supporting": {
     "items": {
      "keys": {
       "goal": {
        "text": "prose",
        "field": "objective.supporting[].goal",
        "element": "objective"
       },
       "metric": {
        "ref": "metric",
        "field": "objective.supporting[].metric",
        "element": "objective"
       },
       "supports": {
        "text": "prose",
        "field": "objective.supporting[].supports",
        "element": "objective"
       },
       "note": {
        "text": "prose",
        "field": "objective.supporting[].note",
        "element": "objective"
       }
      }
     }
    },
    "effort": {
     "keys": {
      "note": {
       "text": "prose",
       "field": "objective.effort.note",
       "element": "objective"
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "objective.note",
     "element": "objective"
    }
   },
   "items": {
    "keys": {
     "statement": {
      "text": "prose",
      "field": "objective[].statement",
      "element": "objective"
     },
     "metric": {
      "ref": "metric",
      "field": "objective[].metric",
      "element": "objective"
     },
     "guardrails": {
      "items": {
       "keys": {
        "metric": {
         "ref": "metric",
         "field": "objective[].guardrails[].metric",
         "element": "objective"
        },
        "note": {
         "text": "prose",
         "field": "objective[].guardrails[].note",
         "element": "objective"
        }
       }
      }
     },
     "owner": {
      "text": "person",
      "field": "objective[].owner",
      "element": "objective",
      "keys": {
       "name": {
        "text": "person",
        "field": "objective[].owner.name",
        "element": "objective"
       },
       "role": {
        "text": "name",
        "field": "objective[].owner.role",
        "element": "objective"
       },
       "works_for": {
        "text": "name",
        "field": "objective[].owner.works_for",
        "element": "objective"
       },
       "note": {
        "text": "prose",
        "field": "objective[].owner.note",
        "element": "objective"
       }
      }
     },
     "supports": {
      "text": "prose",
      "field": "objective[].supports",
      "element": "objective"
     },
     "supporting": {
      "items": {
       "keys": {
        "goal": {
         "text": "prose",
         "field": "objective[].supporting[].goal",
         "element": "objective"
        },
        "metric": {
         "ref": "metric",
         "field": "objective[].supporting[].metric",
         "element": "objective"
        },
        "supports": {
         "text": "prose",
         "field": "objective[].supporting[].supports",
         "element": "objective"
        },
        "note": {
         "text": "prose",
         "field": "objective[].supporting[].note",
         "element": "objective"
        }
       }
      }
     },
     "effort": {
      "keys": {
       "note": {
        "text": "prose",
        "field": "objective[].effort.note",
        "element": "objective"
       }
      }
     },
     "note": {
      "text": "prose",
      "field": "objective[].note",
      "element": "objective"
     }
    },
    "text": "prose",
    "field": "objective[]",
    "element": "objective"
   }
  },
  "audiences": {
   "items": {
    "keys": {
     "name": {
      "text": "name",
      "field": "audiences[].name",
      "element": "audiences"
     },
     "definition": {
      "text": "prose",
      "field": "audiences[].definition",
      "element": "audiences"
     },
     "persona": {
      "keys": {
       "name": {
        "text": "name",
        "field": "audiences[].persona.name",
        "element": "audiences"
       },
       "job": {
        "text": "name",
        "field": "audiences[].persona.job",
        "element": "audiences"
       },
       "pain": {
        "text": "prose",
        "field": "audiences[].persona.pain",
        "element": "audiences"
       },
       "note": {
        "text": "prose",
        "field": "audiences[].persona.note",
        "element": "audiences"
       }
      }
     },
     "excludes": {
      "text": "prose",
      "field": "audiences[].excludes",
      "element": "audiences"
     },
     "size": {
      "keys": {
       "source": {
        "text": "name",
        "field": "audiences[].size.source",
        "element": "audiences"
       },
       "note": {
        "text": "prose",
        "field": "audiences[].size.note",
        "element": "audiences"
       }
      }
     },
     "path": {
      "items": {
       "keys": {
        "stage": {
         "ref": "stage",
         "field": "audiences[].path[].stage",
         "element": "audiences"
        },
        "message": {
         "text": "prose",
         "field": "audiences[].path[].message",
         "element": "audiences"
        },
        "channels": {
         "items": {
          "ref": "channel",
          "field": "audiences[].path[].channels[]",
          "element": "audiences"
         }
        },
        "note": {
         "text": "prose",
         "field": "audiences[].path[].note",
         "element": "audiences"
        }
       }
      }
     },
     "note": {
      "text": "prose",
      "field": "audiences[].note",
      "element": "audiences"
     }
    }
   }
  },
  "journey": {
   "keys": {
    "evidence": {
     "items": {
      "text": "prose",
      "field": "journey.evidence[]",
      "element": "journey"
     }
    },
    "stages": {
     "items": {
      "keys": {
       "first_encounter": {
        "text": "prose",
        "field": "journey.stages[].first_encounter",
        "element": "journey"
       },
       "trigger": {
        "text": "prose",
        "field": "journey.stages[].trigger",
        "element": "journey"
       },
       "drop_off": {
        "text": "prose",
        "field": "journey.stages[].drop_off",
        "element": "journey"
       },
       "note": {
        "text": "prose",
        "field": "journey.stages[].note",
        "element": "journey"
       }
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "journey.note",
     "element": "journey"
    }
   }
  },
  "messaging": {
   "keys": {
    "proposition": {
     "text": "prose",
     "field": "messaging.proposition",
     "element": "messaging",
     "items": {
      "text": "prose",
      "field": "messaging.proposition[]",
      "element": "messaging"
     }
    },
    "proof_points": {
     "items": {
      "keys": {
       "claim": {
        "text": "prose",
        "field": "messaging.proof_points[].claim",
        "element": "messaging"
       },
       "evidence": {
        "text": "prose",
        "field": "messaging.proof_points[].evidence",
        "element": "messaging"
       },
       "note": {
        "text": "prose",
        "field": "messaging.proof_points[].note",
        "element": "messaging"
       }
      }
     }
    },
    "tone_of_voice": {
     "text": "prose",
     "field": "messaging.tone_of_voice",
     "element": "messaging"
    },
    "promises": {
     "items": {
      "text": "prose",
      "field": "messaging.promises[]",
      "element": "messaging"
     }
    },
    "not_said": {
     "items": {
      "text": "name",
      "field": "messaging.not_said[]",
      "element": "messaging"
     }
    },
    "adaptations": {
     "items": {
      "keys": {
       "audience": {
        "ref": "audience",
        "field": "messaging.adaptations[].audience",
        "element": "messaging"
       },
       "message": {
        "text": "prose",
        "field": "messaging.adaptations[].message",
        "element": "messaging"
       },
       "proof_points": {
        "items": {
         "ref": "proof-point",
         "field": "messaging.adaptations[].proof_points[]",
         "element": "messaging"
        }
       },
       "note": {
        "text": "prose",
        "field": "messaging.adaptations[].note",
        "element": "messaging"
       }
      }
     }
    },
    "themes": {
     "items": {
      "text": "name",
      "field": "messaging.themes[]",
      "element": "messaging"
     }
    },
    "signed_off": {
     "keys": {
      "by": {
       "text": "person",
       "field": "messaging.signed_off.by",
       "element": "messaging",
       "keys": {
        "name": {
         "text": "person",
         "field": "messaging.signed_off.by.name",
         "element": "messaging"
        },
        "role": {
         "text": "name",
         "field": "messaging.signed_off.by.role",
         "element": "messaging"
        },
        "works_for": {
         "text": "name",
         "field": "messaging.signed_off.by.works_for",
         "element": "messaging"
        },
        "note": {
         "text": "prose",
         "field": "messaging.signed_off.by.note",
         "element": "messaging"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "messaging.signed_off.note",
       "element": "messaging"
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "messaging.note",
     "element": "messaging"
    }
   }
  },
  "channels": {
   "items": {
    "keys": {
     "name": {
      "text": "name",
      "field": "channels[].name",
      "element": "channels"
     },
     "role": {
      "text": "prose",
      "field": "channels[].role",
      "element": "channels"
     },
     "rationale": {
      "text": "prose",
      "field": "channels[].rationale",
      "element": "channels"
     },
     "stages": {
      "items": {
       "ref": "stage",
       "field": "channels[].stages[]",
       "element": "channels"
      }
     },
     "audiences": {
      "items": {
       "ref": "audience",
       "field": "channels[].audiences[]",
       "element": "channels"
      }
     },
     "primary_metric": {
      "ref": "metric",
      "field": "channels[].primary_metric",
      "element": "channels",
      "items": {
       "ref": "metric",
       "field": "channels[].primary_metric[]",
       "element": "channels"
      }
     },
     "metrics": {
      "items": {
       "ref": "metric",
       "field": "channels[].metrics[]",
       "element": "channels"
      }
     },
     "objective_link": {
      "text": "prose",
      "field": "channels[].objective_link",
      "element": "channels"
     },
     "message": {
      "text": "prose",
      "field": "channels[].message",
      "element": "channels"
     },
     "promises": {
      "items": {
       "text": "prose",
       "field": "channels[].promises[]",
       "element": "channels"
      }
     },
     "proof_points": {
      "items": {
       "ref": "proof-point",
       "field": "channels[].proof_points[]",
       "element": "channels"
      }
     },
     "owner": {
      "text": "person",
      "field": "channels[].owner",
      "element": "channels",
      "keys": {
       "name": {
        "text": "person",
        "field": "channels[].owner.name",
        "element": "channels"
       },
       "role": {
        "text": "name",
        "field": "channels[].owner.role",
        "element": "channels"
       },
       "works_for": {
        "text": "name",
        "field": "channels[].owner.works_for",
        "element": "channels"
       },
       "note": {
        "text": "prose",
        "field": "channels[].owner.note",
        "element": "channels"
       }
      }
     },
     "agency": {
      "text": "name",
      "field": "channels[].agency",
      "element": "channels"
     },
     "territory": {
      "items": {
       "text": "name",
       "field": "channels[].territory[]",
       "element": "channels"
      }
     },
     "themes": {
      "items": {
       "ref": "theme",
       "field": "channels[].themes[]",
       "element": "channels"
      }
     },
     "depends_on": {
      "items": {
       "ref": "dependency",
       "field": "channels[].depends_on[]",
       "element": "channels"
      }
     },
     "deliverables": {
      "items": {
       "keys": {
        "what": {
         "text": "prose",
         "field": "channels[].deliverables[].what",
         "element": "channels"
        },
        "format": {
         "text": "name",
         "field": "channels[].deliverables[].format",
         "element": "channels"
        },
        "note": {
         "text": "prose",
         "field": "channels[].deliverables[].note",
         "element": "channels"
        }
       }
      }
     },
     "brief": {
      "keys": {
       "they_think": {
        "text": "prose",
        "field": "channels[].brief.they_think",
        "element": "channels"
       },
       "they_should_think": {
        "text": "prose",
        "field": "channels[].brief.they_should_think",
        "element": "channels"
       },
       "call_to_action": {
        "text": "prose",
        "field": "channels[].brief.call_to_action",
        "element": "channels"
       },
       "response": {
        "text": "prose",
        "field": "channels[].brief.response",
        "element": "channels"
       },
       "note": {
        "text": "prose",
        "field": "channels[].brief.note",
        "element": "channels"
       }
      }
     },
     "mandatories": {
      "items": {
       "text": "prose",
       "field": "channels[].mandatories[]",
       "element": "channels"
      }
     },
     "privacy": {
      "keys": {
       "jurisdictions": {
        "items": {
         "text": "name",
         "field": "channels[].privacy.jurisdictions[]",
         "element": "channels"
        }
       },
       "consent_source": {
        "text": "prose",
        "field": "channels[].privacy.consent_source",
        "element": "channels"
       },
       "opt_out": {
        "text": "prose",
        "field": "channels[].privacy.opt_out",
        "element": "channels"
       },
       "max_frequency": {
        "text": "prose",
        "field": "channels[].privacy.max_frequency",
        "element": "channels"
       },
       "note": {
        "text": "prose",
        "field": "channels[].privacy.note",
        "element": "channels"
       }
      }
     },
     "note": {
      "text": "prose",
      "field": "channels[].note",
      "element": "channels"
     }
    }
   }
  },
  "budget": {
   "keys": {
    "campaign_pool": {
     "keys": {
      "held_by": {
       "text": "person",
       "field": "budget.campaign_pool.held_by",
       "element": "budget",
       "keys": {
        "name": {
         "text": "person",
         "field": "budget.campaign_pool.held_by.name",
         "element": "budget"
        },
        "role": {
         "text": "name",
         "field": "budget.campaign_pool.held_by.role",
         "element": "budget"
        },
        "works_for": {
         "text": "name",
         "field": "budget.campaign_pool.held_by.works_for",
         "element": "budget"
        },
        "note": {
         "text": "prose",
         "field": "budget.campaign_pool.held_by.note",
         "element": "budget"
        }
       }
      },
      "purpose": {
       "text": "prose",
       "field": "budget.campaign_pool.purpose",
       "element": "budget"
      },
      "note": {
       "text": "prose",
       "field": "budget.campaign_pool.note",
       "element": "budget"
      }
     }
    },
    "allocations": {
     "items": {
      "keys": {
       "channel": {
        "ref": "channel",
        "field": "budget.allocations[].channel",
        "element": "budget"
       },
       "shared_cost": {
        "text": "name",
        "field": "budget.allocations[].shared_cost",
        "element": "budget"
       },
       "committed_because": {
        "text": "prose",
        "field": "budget.allocations[].committed_because",
        "element": "budget"
       },
       "ring_fenced_because": {
        "text": "prose",
        "field": "budget.allocations[].ring_fenced_because",
        "element": "budget"
       },
       "note": {
        "text": "prose",
        "field": "budget.allocations[].note",
        "element": "budget"
       }
      }
     }
    },
    "includes": {
     "items": {
      "text": "name",
      "field": "budget.includes[]",
      "element": "budget"
     }
    },
    "reallocation": {
     "keys": {
      "trigger": {
       "text": "prose",
       "field": "budget.reallocation.trigger",
       "element": "budget"
      },
      "decided_by": {
       "text": "person",
       "field": "budget.reallocation.decided_by",
       "element": "budget",
       "keys": {
        "name": {
         "text": "person",
         "field": "budget.reallocation.decided_by.name",
         "element": "budget"
        },
        "role": {
         "text": "name",
         "field": "budget.reallocation.decided_by.role",
         "element": "budget"
        },
        "works_for": {
         "text": "name",
         "field": "budget.reallocation.decided_by.works_for",
         "element": "budget"
        },
        "note": {
         "text": "prose",
         "field": "budget.reallocation.decided_by.note",
         "element": "budget"
        }
       },
       "items": {
        "text": "person",
        "field": "budget.reallocation.decided_by[]",
        "element": "budget",
        "keys": {
         "name": {
          "text": "person",
          "field": "budget.reallocation.decided_by[].name",
          "element": "budget"
         },
         "role": {
          "text": "name",
          "field": "budget.reallocation.decided_by[].role",
          "element": "budget"
         },
         "works_for": {
          "text": "name",
          "field": "budget.reallocation.decided_by[].works_for",
          "element": "budget"
         },
         "note": {
          "text": "prose",
          "field": "budget.reallocation.decided_by[].note",
          "element": "budget"
         }
        }
       }
      },
      "above_limit": {
       "text": "person",
       "field": "budget.reallocation.above_limit",
       "element": "budget",
       "keys": {
        "name": {
         "text": "person",
         "field": "budget.reallocation.above_limit.name",
         "element": "budget"
        },
        "role": {
         "text": "name",
         "field": "budget.reallocation.above_limit.role",
         "element": "budget"
        },
        "works_for": {
         "text": "name",
         "field": "budget.reallocation.above_limit.works_for",
         "element": "budget"
        },
        "note": {
         "text": "prose",
         "field": "budget.reallocation.above_limit.note",
         "element": "budget"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "budget.reallocation.note",
       "element": "budget"
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "budget.note",
     "element": "budget"
    }
   }
  },
  "measurement": {
   "keys": {
    "agreed": {
     "keys": {
      "by": {
       "text": "person",
       "field": "measurement.agreed.by",
       "element": "measurement",
       "keys": {
        "name": {
         "text": "person",
         "field": "measurement.agreed.by.name",
         "element": "measurement"
        },
        "role": {
         "text": "name",
         "field": "measurement.agreed.by.role",
         "element": "measurement"
        },
        "works_for": {
         "text": "name",
         "field": "measurement.agreed.by.works_for",
         "element": "measurement"
        },
        "note": {
         "text": "prose",
         "field": "measurement.agreed.by.note",
         "element": "measurement"
        }
       },
       "items": {
        "text": "person",
        "field": "measurement.agreed.by[]",
        "element": "measurement",
        "keys": {
         "name": {
          "text": "person",
          "field": "measurement.agreed.by[].name",
          "element": "measurement"
         },
         "role": {
          "text": "name",
          "field": "measurement.agreed.by[].role",
          "element": "measurement"
         },
         "works_for": {
          "text": "name",
          "field": "measurement.agreed.by[].works_for",
          "element": "measurement"
         },
         "note": {
          "text": "prose",
          "field": "measurement.agreed.by[].note",
          "element": "measurement"
         }
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "measurement.agreed.note",
       "element": "measurement"
      }
     }
    },
    "shared": {
     "items": {
      "ref": "metric",
      "field": "measurement.shared[]",
      "element": "measurement"
     }
    },
    "metrics": {
     "items": {
      "keys": {
       "name": {
        "text": "name",
        "field": "measurement.metrics[].name",
        "element": "measurement"
       },
       "definition": {
        "text": "prose",
        "field": "measurement.metrics[].definition",
        "element": "measurement"
       },
       "unit": {
        "text": "name",
        "field": "measurement.metrics[].unit",
        "element": "measurement"
       },
       "source": {
        "text": "name",
        "field": "measurement.metrics[].source",
        "element": "measurement",
        "items": {
         "text": "name",
         "field": "measurement.metrics[].source[]",
         "element": "measurement"
        }
       },
       "limits": {
        "text": "prose",
        "field": "measurement.metrics[].limits",
        "element": "measurement"
       },
       "cost_of": {
        "ref": "metric",
        "field": "measurement.metrics[].cost_of",
        "element": "measurement"
       },
       "leads_to": {
        "ref": "metric",
        "field": "measurement.metrics[].leads_to",
        "element": "measurement"
       },
       "note": {
        "text": "prose",
        "field": "measurement.metrics[].note",
        "element": "measurement"
       }
      }
     }
    },
    "attribution": {
     "keys": {
      "model": {
       "text": "prose",
       "field": "measurement.attribution.model",
       "element": "measurement"
      },
      "dedupe_by": {
       "text": "name",
       "field": "measurement.attribution.dedupe_by",
       "element": "measurement"
      },
      "limits": {
       "items": {
        "text": "prose",
        "field": "measurement.attribution.limits[]",
        "element": "measurement"
       }
      },
      "note": {
       "text": "prose",
       "field": "measurement.attribution.note",
       "element": "measurement"
      }
     }
    },
    "targets": {
     "items": {
      "keys": {
       "metric": {
        "ref": "metric",
        "field": "measurement.targets[].metric",
        "element": "measurement"
       },
       "note": {
        "text": "prose",
        "field": "measurement.targets[].note",
        "element": "measurement"
       }
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "measurement.note",
     "element": "measurement"
    }
   }
  },
  "governance": {
   "keys": {
    "integration_owner": {
     "text": "person",
     "field": "governance.integration_owner",
     "element": "governance",
     "keys": {
      "name": {
       "text": "person",
       "field": "governance.integration_owner.name",
       "element": "governance"
      },
      "role": {
       "text": "name",
       "field": "governance.integration_owner.role",
       "element": "governance"
      },
      "works_for": {
       "text": "name",
       "field": "governance.integration_owner.works_for",
       "element": "governance"
      },
      "note": {
       "text": "prose",
       "field": "governance.integration_owner.note",
       "element": "governance"
      }
     },
     "items": {
      "text": "person",
      "field": "governance.integration_owner[]",
      "element": "governance",
      "keys": {
       "name": {
        "text": "person",
        "field": "governance.integration_owner[].name",
        "element": "governance"
       },
       "role": {
        "text": "name",
        "field": "governance.integration_owner[].role",
        "element": "governance"
       },
       "works_for": {
        "text": "name",
        "field": "governance.integration_owner[].works_for",
        "element": "governance"
       },
       "note": {
        "text": "prose",
        "field": "governance.integration_owner[].note",
        "element": "governance"
       }
      }
     }
    },
    "review": {
     "keys": {
      "against": {
       "ref": "metric",
       "field": "governance.review.against",
       "element": "governance"
      },
      "attended_by": {
       "items": {
        "text": "person",
        "field": "governance.review.attended_by[]",
        "element": "governance",
        "keys": {
         "name": {
          "text": "person",
          "field": "governance.review.attended_by[].name",
          "element": "governance"
         },
         "role": {
          "text": "name",
          "field": "governance.review.attended_by[].role",
          "element": "governance"
         },
         "works_for": {
          "text": "name",
          "field": "governance.review.attended_by[].works_for",
          "element": "governance"
         },
         "note": {
          "text": "prose",
          "field": "governance.review.attended_by[].note",
          "element": "governance"
         }
        }
       }
      },
      "agenda": {
       "items": {
        "text": "prose",
        "field": "governance.review.agenda[]",
        "element": "governance"
       }
      },
      "note": {
       "text": "prose",
       "field": "governance.review.note",
       "element": "governance"
      }
     }
    },
    "change_control": {
     "keys": {
      "approver": {
       "text": "person",
       "field": "governance.change_control.approver",
       "element": "governance",
       "keys": {
        "name": {
         "text": "person",
         "field": "governance.change_control.approver.name",
         "element": "governance"
        },
        "role": {
         "text": "name",
         "field": "governance.change_control.approver.role",
         "element": "governance"
        },
        "works_for": {
         "text": "name",
         "field": "governance.change_control.approver.works_for",
         "element": "governance"
        },
        "note": {
         "text": "prose",
         "field": "governance.change_control.approver.note",
         "element": "governance"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "governance.change_control.note",
       "element": "governance"
      }
     }
    },
    "decisions": {
     "items": {
      "keys": {
       "by": {
        "text": "person",
        "field": "governance.decisions[].by",
        "element": "governance",
        "keys": {
         "name": {
          "text": "person",
          "field": "governance.decisions[].by.name",
          "element": "governance"
         },
         "role": {
          "text": "name",
          "field": "governance.decisions[].by.role",
          "element": "governance"
         },
         "works_for": {
          "text": "name",
          "field": "governance.decisions[].by.works_for",
          "element": "governance"
         },
         "note": {
          "text": "prose",
          "field": "governance.decisions[].by.note",
          "element": "governance"
         }
        }
       },
       "what": {
        "text": "prose",
        "field": "governance.decisions[].what",
        "element": "governance"
       },
       "because": {
        "text": "prose",
        "field": "governance.decisions[].because",
        "element": "governance"
       },
       "from": {
        "ref": "channel-or-pool",
        "field": "governance.decisions[].from",
        "element": "governance"
       },
       "to": {
        "ref": "channel-or-pool",
        "field": "governance.decisions[].to",
        "element": "governance"
       },
       "adds": {
        "ref": "channel",
        "field": "governance.decisions[].adds",
        "element": "governance"
       },
       "territory": {
        "text": "name",
        "field": "governance.decisions[].territory",
        "element": "governance"
       },
       "note": {
        "text": "prose",
        "field": "governance.decisions[].note",
        "element": "governance"
       }
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "governance.note",
     "element": "governance"
    }
   }
  },
  "operations": {
   "keys": {
    "milestones": {
     "items": {
      "keys": {
       "name": {
        "text": "name",
        "field": "operations.milestones[].name",
        "element": "operations"
       },
       "owner": {
        "text": "person",
        "field": "operations.milestones[].owner",
        "element": "operations",
        "keys": {
         "name": {
          "text": "person",
          "field": "operations.milestones[].owner.name",
          "element": "operations"
         },
         "role": {
          "text": "name",
          "field": "operations.milestones[].owner.role",
          "element": "operations"
         },
         "works_for": {
          "text": "name",
          "field": "operations.milestones[].owner.works_for",
          "element": "operations"
         },
         "note": {
          "text": "prose",
          "field": "operations.milestones[].owner.note",
          "element": "operations"
         }
        }
       },
       "metric": {
        "ref": "metric",
        "field": "operations.milestones[].metric",
        "element": "operations"
       },
       "depends_on": {
        "items": {
         "ref": "milestone-or-dependency",
         "field": "operations.milestones[].depends_on[]",
         "element": "operations"
        }
       },
       "note": {
        "text": "prose",
        "field": "operations.milestones[].note",
        "element": "operations"
       }
      }
     }
    },
    "dependencies": {
     "items": {
      "keys": {
       "what": {
        "text": "prose",
        "field": "operations.dependencies[].what",
        "element": "operations"
       },
       "system": {
        "text": "name",
        "field": "operations.dependencies[].system",
        "element": "operations"
       },
       "team": {
        "text": "name",
        "field": "operations.dependencies[].team",
        "element": "operations"
       },
       "owner": {
        "text": "person",
        "field": "operations.dependencies[].owner",
        "element": "operations",
        "keys": {
         "name": {
          "text": "person",
          "field": "operations.dependencies[].owner.name",
          "element": "operations"
         },
         "role": {
          "text": "name",
          "field": "operations.dependencies[].owner.role",
          "element": "operations"
         },
         "works_for": {
          "text": "name",
          "field": "operations.dependencies[].owner.works_for",
          "element": "operations"
         },
         "note": {
          "text": "prose",
          "field": "operations.dependencies[].owner.note",
          "element": "operations"
         }
        }
       },
       "note": {
        "text": "prose",
        "field": "operations.dependencies[].note",
        "element": "operations"
       }
      }
     }
    },
    "variance": {
     "keys": {
      "diagnose": {
       "items": {
        "text": "prose",
        "field": "operations.variance.diagnose[]",
        "element": "operations"
       }
      },
      "note": {
       "text": "prose",
       "field": "operations.variance.note",
       "element": "operations"
      }
     }
    },
    "risks": {
     "items": {
      "keys": {
       "risk": {
        "text": "prose",
        "field": "operations.risks[].risk",
        "element": "operations"
       },
       "owner": {
        "text": "person",
        "field": "operations.risks[].owner",
        "element": "operations",
        "keys": {
         "name": {
          "text": "person",
          "field": "operations.risks[].owner.name",
          "element": "operations"
         },
         "role": {
          "text": "name",
          "field": "operations.risks[].owner.role",
          "element": "operations"
         },
         "works_for": {
          "text": "name",
          "field": "operations.risks[].owner.works_for",
          "element": "operations"
         },
         "note": {
          "text": "prose",
          "field": "operations.risks[].owner.note",
          "element": "operations"
         }
        }
       },
       "mitigation": {
        "text": "prose",
        "field": "operations.risks[].mitigation",
        "element": "operations"
       },
       "note": {
        "text": "prose",
        "field": "operations.risks[].note",
        "element": "operations"
       }
      }
     }
    },
    "reporting": {
     "keys": {
      "note": {
       "text": "prose",
       "field": "operations.reporting.note",
       "element": "operations"
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "operations.note",
     "element": "operations"
    }
   }
  },
  "digital": {
   "keys": {
    "values": {
     "items": {
      "text": "name",
      "field": "digital.values[]",
      "element": "digital"
     }
    },
    "goals": {
     "items": {
      "text": "prose",
      "field": "digital.goals[]",
      "element": "digital"
     }
    },
    "brand_blueprint": {
     "keys": {
      "competitive_context": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.competitive_context.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.competitive_context.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.competitive_context.note",
         "element": "digital"
        }
       }
      },
      "target_markets": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.target_markets.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.target_markets.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.target_markets.note",
         "element": "digital"
        }
       }
      },
      "brand_image": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_image.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_image.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_image.note",
         "element": "digital"
        }
       }
      },
      "desired_behavior": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.desired_behavior.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.desired_behavior.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.desired_behavior.note",
         "element": "digital"
        }
       }
      },
      "challenges": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.challenges.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.challenges.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.challenges.note",
         "element": "digital"
        }
       }
      },
      "customer_insights": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.customer_insights.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.customer_insights.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.customer_insights.note",
         "element": "digital"
        }
       }
      },
      "brand_properties": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_properties.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_properties.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_properties.note",
         "element": "digital"
        }
       }
      },
      "brand_essence": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_essence.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_essence.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_essence.note",
         "element": "digital"
        }
       }
      },
      "brand_promise": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_promise.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_promise.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_promise.note",
         "element": "digital"
        }
       }
      },
      "selling_points": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.selling_points.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.selling_points.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.selling_points.note",
         "element": "digital"
        }
       }
      },
      "value_proposition": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.value_proposition.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.value_proposition.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.value_proposition.note",
         "element": "digital"
        }
       }
      },
      "brand_recommendations": {
       "keys": {
        "definition": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_recommendations.definition",
         "element": "digital"
        },
        "alignment": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_recommendations.alignment",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.brand_blueprint.brand_recommendations.note",
         "element": "digital"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "digital.brand_blueprint.note",
       "element": "digital"
      }
     }
    },
    "involvement_cycle": {
     "keys": {
      "awareness": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.awareness.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.awareness.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.awareness.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.awareness.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.awareness.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.awareness.note",
         "element": "digital"
        }
       }
      },
      "interest": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.interest.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.interest.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.interest.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.interest.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.interest.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.interest.note",
         "element": "digital"
        }
       }
      },
      "involvement": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.involvement.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.involvement.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.involvement.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.involvement.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.involvement.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.involvement.note",
         "element": "digital"
        }
       }
      },
      "commitment": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.commitment.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.commitment.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.commitment.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.commitment.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.commitment.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.commitment.note",
         "element": "digital"
        }
       }
      },
      "loyalty": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.loyalty.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.loyalty.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.loyalty.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.loyalty.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.loyalty.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.loyalty.note",
         "element": "digital"
        }
       }
      },
      "advocacy": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.advocacy.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.advocacy.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.advocacy.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.advocacy.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.advocacy.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.advocacy.note",
         "element": "digital"
        }
       }
      },
      "champion": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.champion.goals[]",
          "element": "digital"
         }
        },
        "targets": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.champion.targets[]",
          "element": "digital"
         }
        },
        "tools": {
         "items": {
          "text": "name",
          "field": "digital.involvement_cycle.champion.tools[]",
          "element": "digital"
         }
        },
        "actions": {
         "items": {
          "text": "prose",
          "field": "digital.involvement_cycle.champion.actions[]",
          "element": "digital"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric",
          "field": "digital.involvement_cycle.champion.metrics[]",
          "element": "digital"
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.involvement_cycle.champion.note",
         "element": "digital"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "digital.involvement_cycle.note",
       "element": "digital"
      }
     }
    },
    "tactics": {
     "keys": {
      "define_and_establish": {
       "keys": {
        "clarify_values": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.define_and_establish.clarify_values[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.define_and_establish.clarify_values",
         "element": "digital"
        },
        "define_goals": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.define_and_establish.define_goals[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.define_and_establish.define_goals",
         "element": "digital"
        },
        "shape_brand_message": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.define_and_establish.shape_brand_message[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.define_and_establish.shape_brand_message",
         "element": "digital"
        },
        "establish_online_presence": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.define_and_establish.establish_online_presence[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.define_and_establish.establish_online_presence",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.tactics.define_and_establish.note",
         "element": "digital"
        }
       }
      },
      "convey_and_promote": {
       "keys": {
        "content_marketing": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.convey_and_promote.content_marketing[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.convey_and_promote.content_marketing",
         "element": "digital"
        },
        "social_media_marketing": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.convey_and_promote.social_media_marketing[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.convey_and_promote.social_media_marketing",
         "element": "digital"
        },
        "paid_social_promotion": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.convey_and_promote.paid_social_promotion[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.convey_and_promote.paid_social_promotion",
         "element": "digital"
        },
        "seo": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.convey_and_promote.seo[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.convey_and_promote.seo",
         "element": "digital"
        },
        "paid_search": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.convey_and_promote.paid_search[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.convey_and_promote.paid_search",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.tactics.convey_and_promote.note",
         "element": "digital"
        }
       }
      },
      "connect_and_convert": {
       "keys": {
        "social_local_mobile": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.connect_and_convert.social_local_mobile[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.connect_and_convert.social_local_mobile",
         "element": "digital"
        },
        "lead_nurturing": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.connect_and_convert.lead_nurturing[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.connect_and_convert.lead_nurturing",
         "element": "digital"
        },
        "lead_conversion": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.connect_and_convert.lead_conversion[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.connect_and_convert.lead_conversion",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.tactics.connect_and_convert.note",
         "element": "digital"
        }
       }
      },
      "measure_and_refine": {
       "keys": {
        "website_performance": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.measure_and_refine.website_performance[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.measure_and_refine.website_performance",
         "element": "digital"
        },
        "social_performance": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.measure_and_refine.social_performance[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.measure_and_refine.social_performance",
         "element": "digital"
        },
        "integrated_performance": {
         "items": {
          "ref": "channel",
          "field": "digital.tactics.measure_and_refine.integrated_performance[]",
          "element": "digital"
         },
         "text": "prose",
         "field": "digital.tactics.measure_and_refine.integrated_performance",
         "element": "digital"
        },
        "note": {
         "text": "prose",
         "field": "digital.tactics.measure_and_refine.note",
         "element": "digital"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "digital.tactics.note",
       "element": "digital"
      }
     }
    },
    "servas": {
     "keys": {
      "strategic": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.strategic.sustainable_goals.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.strategic.sustainable_goals.note",
           "element": "digital"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.strategic.engagement.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.strategic.engagement.note",
           "element": "digital"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.strategic.relationships.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.strategic.relationships.note",
           "element": "digital"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.strategic.value.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.strategic.value.note",
           "element": "digital"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.strategic.action.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.strategic.action.note",
           "element": "digital"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.strategic.synergy.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.strategic.synergy.note",
           "element": "digital"
          }
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.servas.strategic.note",
         "element": "digital"
        }
       }
      },
      "design": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.design.sustainable_goals.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.design.sustainable_goals.note",
           "element": "digital"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.design.engagement.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.design.engagement.note",
           "element": "digital"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.design.relationships.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.design.relationships.note",
           "element": "digital"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.design.value.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.design.value.note",
           "element": "digital"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.design.action.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.design.action.note",
           "element": "digital"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.design.synergy.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.design.synergy.note",
           "element": "digital"
          }
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.servas.design.note",
         "element": "digital"
        }
       }
      },
      "market_test": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.market_test.sustainable_goals.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.market_test.sustainable_goals.note",
           "element": "digital"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.market_test.engagement.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.market_test.engagement.note",
           "element": "digital"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.market_test.relationships.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.market_test.relationships.note",
           "element": "digital"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.market_test.value.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.market_test.value.note",
           "element": "digital"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.market_test.action.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.market_test.action.note",
           "element": "digital"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.market_test.synergy.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.market_test.synergy.note",
           "element": "digital"
          }
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.servas.market_test.note",
         "element": "digital"
        }
       }
      },
      "final": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.final.sustainable_goals.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.final.sustainable_goals.note",
           "element": "digital"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.final.engagement.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.final.engagement.note",
           "element": "digital"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.final.relationships.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.final.relationships.note",
           "element": "digital"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.final.value.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.final.value.note",
           "element": "digital"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.final.action.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.final.action.note",
           "element": "digital"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose",
           "field": "digital.servas.final.synergy.because",
           "element": "digital"
          },
          "note": {
           "text": "prose",
           "field": "digital.servas.final.synergy.note",
           "element": "digital"
          }
         }
        },
        "note": {
         "text": "prose",
         "field": "digital.servas.final.note",
         "element": "digital"
        }
       }
      },
      "note": {
       "text": "prose",
       "field": "digital.servas.note",
       "element": "digital"
      }
     }
    },
    "note": {
     "text": "prose",
     "field": "digital.note",
     "element": "digital"
    }
   }
  },
  "note": {
   "text": "prose",
   "field": "note",
   "element": "note"
  }
 }
}
