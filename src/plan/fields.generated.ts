// Derived by `npm run derive`; do not edit.
import type { Field } from './fields.ts'

export const fields: Field = {
 "keys": {
  "title": {
   "text": "name"
  },
  "period": {
   "keys": {
    "note": {
     "text": "prose"
    }
   }
  },
  "approved": {
   "keys": {
    "by": {
     "text": "person",
     "keys": {
      "name": {
       "text": "person"
      },
      "role": {
       "text": "name"
      },
      "works_for": {
       "text": "name"
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "objective": {
   "keys": {
    "statement": {
     "text": "prose"
    },
    "metric": {
     "ref": "metric"
    },
    "guardrails": {
     "items": {
      "keys": {
       "metric": {
        "ref": "metric"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "owner": {
     "text": "person",
     "keys": {
      "name": {
       "text": "person"
      },
      "role": {
       "text": "name"
      },
      "works_for": {
       "text": "name"
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "supports": {
     "text": "prose"
    },
    "supporting": {
     "items": {
      "keys": {
       "goal": {
        "text": "prose"
       },
       "metric": {
        "ref": "metric"
       },
       "supports": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "effort": {
     "keys": {
      "note": {
       "text": "prose"
      }
     }
    },
    "note": {
     "text": "prose"
    }
   },
   "items": {
    "keys": {
     "statement": {
      "text": "prose"
     },
     "metric": {
      "ref": "metric"
     },
     "guardrails": {
      "items": {
       "keys": {
        "metric": {
         "ref": "metric"
        },
        "note": {
         "text": "prose"
        }
       }
      }
     },
     "owner": {
      "text": "person",
      "keys": {
       "name": {
        "text": "person"
       },
       "role": {
        "text": "name"
       },
       "works_for": {
        "text": "name"
       },
       "note": {
        "text": "prose"
       }
      }
     },
     "supports": {
      "text": "prose"
     },
     "supporting": {
      "items": {
       "keys": {
        "goal": {
         "text": "prose"
        },
        "metric": {
         "ref": "metric"
        },
        "supports": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      }
     },
     "effort": {
      "keys": {
       "note": {
        "text": "prose"
       }
      }
     },
     "note": {
      "text": "prose"
     }
    },
    "text": "prose"
   }
  },
  "audiences": {
   "items": {
    "keys": {
     "name": {
      "text": "name"
     },
     "definition": {
      "text": "prose"
     },
     "persona": {
      "keys": {
       "name": {
        "text": "name"
       },
       "job": {
        "text": "name"
       },
       "pain": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     },
     "excludes": {
      "text": "prose"
     },
     "size": {
      "keys": {
       "source": {
        "text": "name"
       },
       "note": {
        "text": "prose"
       }
      }
     },
     "path": {
      "items": {
       "keys": {
        "stage": {
         "ref": "stage"
        },
        "message": {
         "text": "prose"
        },
        "channels": {
         "items": {
          "ref": "channel"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      }
     },
     "note": {
      "text": "prose"
     }
    }
   }
  },
  "journey": {
   "keys": {
    "evidence": {
     "items": {
      "text": "prose"
     }
    },
    "stages": {
     "items": {
      "keys": {
       "first_encounter": {
        "text": "prose"
       },
       "trigger": {
        "text": "prose"
       },
       "drop_off": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "messaging": {
   "keys": {
    "proposition": {
     "text": "prose",
     "items": {
      "text": "prose"
     }
    },
    "proof_points": {
     "items": {
      "keys": {
       "claim": {
        "text": "prose"
       },
       "evidence": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "tone_of_voice": {
     "text": "prose"
    },
    "promises": {
     "items": {
      "text": "prose"
     }
    },
    "not_said": {
     "items": {
      "text": "name"
     }
    },
    "adaptations": {
     "items": {
      "keys": {
       "audience": {
        "ref": "audience"
       },
       "message": {
        "text": "prose"
       },
       "proof_points": {
        "items": {
         "ref": "proof-point"
        }
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "themes": {
     "items": {
      "text": "name"
     }
    },
    "signed_off": {
     "keys": {
      "by": {
       "text": "person",
       "keys": {
        "name": {
         "text": "person"
        },
        "role": {
         "text": "name"
        },
        "works_for": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "channels": {
   "items": {
    "keys": {
     "name": {
      "text": "name"
     },
     "role": {
      "text": "prose"
     },
     "rationale": {
      "text": "prose"
     },
     "stages": {
      "items": {
       "ref": "stage"
      }
     },
     "audiences": {
      "items": {
       "ref": "audience"
      }
     },
     "primary_metric": {
      "ref": "metric",
      "items": {
       "ref": "metric"
      }
     },
     "metrics": {
      "items": {
       "ref": "metric"
      }
     },
     "objective_link": {
      "text": "prose"
     },
     "message": {
      "text": "prose"
     },
     "promises": {
      "items": {
       "text": "prose"
      }
     },
     "proof_points": {
      "items": {
       "ref": "proof-point"
      }
     },
     "owner": {
      "text": "person",
      "keys": {
       "name": {
        "text": "person"
       },
       "role": {
        "text": "name"
       },
       "works_for": {
        "text": "name"
       },
       "note": {
        "text": "prose"
       }
      }
     },
     "agency": {
      "text": "name"
     },
     "territory": {
      "items": {
       "text": "name"
      }
     },
     "themes": {
      "items": {
       "ref": "theme"
      }
     },
     "depends_on": {
      "items": {
       "ref": "dependency"
      }
     },
     "deliverables": {
      "items": {
       "keys": {
        "what": {
         "text": "prose"
        },
        "format": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       }
      }
     },
     "brief": {
      "keys": {
       "they_think": {
        "text": "prose"
       },
       "they_should_think": {
        "text": "prose"
       },
       "call_to_action": {
        "text": "prose"
       },
       "response": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     },
     "mandatories": {
      "items": {
       "text": "prose"
      }
     },
     "privacy": {
      "keys": {
       "jurisdictions": {
        "items": {
         "text": "name"
        }
       },
       "consent_source": {
        "text": "prose"
       },
       "opt_out": {
        "text": "prose"
       },
       "max_frequency": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     },
     "note": {
      "text": "prose"
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
       "keys": {
        "name": {
         "text": "person"
        },
        "role": {
         "text": "name"
        },
        "works_for": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "purpose": {
       "text": "prose"
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "allocations": {
     "items": {
      "keys": {
       "channel": {
        "ref": "channel"
       },
       "shared_cost": {
        "text": "name"
       },
       "committed_because": {
        "text": "prose"
       },
       "ring_fenced_because": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "includes": {
     "items": {
      "text": "name"
     }
    },
    "reallocation": {
     "keys": {
      "trigger": {
       "text": "prose"
      },
      "decided_by": {
       "text": "person",
       "keys": {
        "name": {
         "text": "person"
        },
        "role": {
         "text": "name"
        },
        "works_for": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       },
       "items": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       }
      },
      "above_limit": {
       "text": "person",
       "keys": {
        "name": {
         "text": "person"
        },
        "role": {
         "text": "name"
        },
        "works_for": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "measurement": {
   "keys": {
    "agreed": {
     "keys": {
      "by": {
       "text": "person",
       "keys": {
        "name": {
         "text": "person"
        },
        "role": {
         "text": "name"
        },
        "works_for": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       },
       "items": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "shared": {
     "items": {
      "ref": "metric"
     }
    },
    "metrics": {
     "items": {
      "keys": {
       "name": {
        "text": "name"
       },
       "definition": {
        "text": "prose"
       },
       "unit": {
        "text": "name"
       },
       "source": {
        "text": "name",
        "items": {
         "text": "name"
        }
       },
       "limits": {
        "text": "prose"
       },
       "cost_of": {
        "ref": "metric"
       },
       "leads_to": {
        "ref": "metric"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "attribution": {
     "keys": {
      "model": {
       "text": "prose"
      },
      "dedupe_by": {
       "text": "name"
      },
      "limits": {
       "items": {
        "text": "prose"
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "targets": {
     "items": {
      "keys": {
       "metric": {
        "ref": "metric"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "governance": {
   "keys": {
    "integration_owner": {
     "text": "person",
     "keys": {
      "name": {
       "text": "person"
      },
      "role": {
       "text": "name"
      },
      "works_for": {
       "text": "name"
      },
      "note": {
       "text": "prose"
      }
     },
     "items": {
      "text": "person",
      "keys": {
       "name": {
        "text": "person"
       },
       "role": {
        "text": "name"
       },
       "works_for": {
        "text": "name"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "review": {
     "keys": {
      "against": {
       "ref": "metric"
      },
      "attended_by": {
       "items": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       }
      },
      "agenda": {
       "items": {
        "text": "prose"
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "change_control": {
     "keys": {
      "approver": {
       "text": "person",
       "keys": {
        "name": {
         "text": "person"
        },
        "role": {
         "text": "name"
        },
        "works_for": {
         "text": "name"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "decisions": {
     "items": {
      "keys": {
       "by": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       },
       "what": {
        "text": "prose"
       },
       "because": {
        "text": "prose"
       },
       "from": {
        "ref": "channel-or-pool"
       },
       "to": {
        "ref": "channel-or-pool"
       },
       "adds": {
        "ref": "channel"
       },
       "territory": {
        "text": "name"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "operations": {
   "keys": {
    "milestones": {
     "items": {
      "keys": {
       "name": {
        "text": "name"
       },
       "owner": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       },
       "metric": {
        "ref": "metric"
       },
       "depends_on": {
        "items": {
         "ref": "milestone-or-dependency"
        }
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "dependencies": {
     "items": {
      "keys": {
       "what": {
        "text": "prose"
       },
       "system": {
        "text": "name"
       },
       "team": {
        "text": "name"
       },
       "owner": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "variance": {
     "keys": {
      "diagnose": {
       "items": {
        "text": "prose"
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "risks": {
     "items": {
      "keys": {
       "risk": {
        "text": "prose"
       },
       "owner": {
        "text": "person",
        "keys": {
         "name": {
          "text": "person"
         },
         "role": {
          "text": "name"
         },
         "works_for": {
          "text": "name"
         },
         "note": {
          "text": "prose"
         }
        }
       },
       "mitigation": {
        "text": "prose"
       },
       "note": {
        "text": "prose"
       }
      }
     }
    },
    "reporting": {
     "keys": {
      "note": {
       "text": "prose"
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "digital": {
   "keys": {
    "values": {
     "items": {
      "text": "name"
     }
    },
    "goals": {
     "items": {
      "text": "prose"
     }
    },
    "brand_blueprint": {
     "keys": {
      "competitive_context": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "target_markets": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "brand_image": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "desired_behavior": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "challenges": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "customer_insights": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "brand_properties": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "brand_essence": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "brand_promise": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "selling_points": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "value_proposition": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "brand_recommendations": {
       "keys": {
        "definition": {
         "text": "prose"
        },
        "alignment": {
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "involvement_cycle": {
     "keys": {
      "awareness": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "interest": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "involvement": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "commitment": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "loyalty": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "advocacy": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "champion": {
       "keys": {
        "goals": {
         "items": {
          "text": "prose"
         }
        },
        "targets": {
         "items": {
          "text": "name"
         }
        },
        "tools": {
         "items": {
          "text": "name"
         }
        },
        "actions": {
         "items": {
          "text": "prose"
         }
        },
        "metrics": {
         "items": {
          "ref": "metric"
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "tactics": {
     "keys": {
      "define_and_establish": {
       "keys": {
        "clarify_values": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "define_goals": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "shape_brand_message": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "establish_online_presence": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "convey_and_promote": {
       "keys": {
        "content_marketing": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "social_media_marketing": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "paid_social_promotion": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "seo": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "paid_search": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "connect_and_convert": {
       "keys": {
        "social_local_mobile": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "lead_nurturing": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "lead_conversion": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "measure_and_refine": {
       "keys": {
        "website_performance": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "social_performance": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "integrated_performance": {
         "items": {
          "ref": "channel"
         },
         "text": "prose"
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
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
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "design": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "market_test": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "final": {
       "keys": {
        "sustainable_goals": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "engagement": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "relationships": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "value": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "action": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "synergy": {
         "keys": {
          "because": {
           "text": "prose"
          },
          "note": {
           "text": "prose"
          }
         }
        },
        "note": {
         "text": "prose"
        }
       }
      },
      "note": {
       "text": "prose"
      }
     }
    },
    "note": {
     "text": "prose"
    }
   }
  },
  "note": {
   "text": "prose"
  }
 }
}
