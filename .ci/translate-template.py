"""Expands a template (template.yaml by default) as CloudFormation does, and checks what only the expanded one shows."""

import logging
import os
import sys

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

logging.disable(logging.WARNING)
os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")


class NoManagedPolicies:
    def load(self):
        return {}


name = sys.argv[1] if len(sys.argv) > 1 else "template.yaml"
with open(name, encoding="utf-8") as file:
    template = yaml_parse(file.read())
function = template["Resources"]["Function"]["Properties"]
if function.get("PackageType") == "Image":
    function["ImageUri"] = "any.dkr.ecr.us-east-1.amazonaws.com/any:live"
else:
    function["CodeUri"] = "s3://any/artifact"
expanded = transform(template, {"SkillId": "amzn1.ask.skill.any"}, NoManagedPolicies())["Resources"]


def all_of(kind):
    return [resource for resource in expanded.values() if resource["Type"] == kind]


def check(what, found, expected):
    if found != expected:
        raise SystemExit(f"{name}: {what}: {found}, but must be {expected}")


permissions = [resource["Properties"] for resource in all_of("AWS::Lambda::Permission")]
check("the principals that may call the function", [one["Principal"] for one in permissions], ["alexa-appkit.amazon.com"])
check("the skill that may call the function", permissions[0]["EventSourceToken"], {"Ref": "SkillId"})
check("the function that the skill may call", permissions[0]["FunctionName"], {"Ref": "FunctionAliaslive"})
check("the alias", all_of("AWS::Lambda::Alias")[0]["Properties"]["Name"], "live")
check("the target of the ping", all_of("AWS::Scheduler::Schedule")[0]["Properties"]["Target"]["Arn"], {"Ref": "FunctionAliaslive"})
check("the name of the ping, which CloudFormation chooses", all_of("AWS::Scheduler::Schedule")[0]["Properties"].get("Name"), None)
check("the actions of the role of the ping", [
    statement["Action"]
    for policy in expanded["FunctionPingRole"]["Properties"]["Policies"]
    for statement in policy["PolicyDocument"]["Statement"]
], ["lambda:InvokeFunction"])
check("the events of the rollback", expanded["FunctionDeploymentGroup"]["Properties"]["AutoRollbackConfiguration"]["Events"],
      ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"])
print(f"{os.path.basename(name)}: the SAM translator made {len(expanded)} resources; only the skill and the ping may call the function")
