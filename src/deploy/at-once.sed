# Changes template.yaml for one deployment: the new version replaces the live one at once, and no alarm can stop it.
s/^        Type: !Ref Rollout$/        Type: AllAtOnce/
/^        Alarms:$/d
/^          - !Ref [A-Za-z]*Alarm$/d
