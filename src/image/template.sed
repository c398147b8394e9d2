# Changes template.yaml into a template that deploys a container image. SnapStart does not support images.
/^  Function:$/,/^    Properties:$/s|^    Properties:$|    Metadata:\
      Dockerfile: src/image/Dockerfile\
      DockerContext: .\
      DockerTag: live\
    Properties:|
/^      CodeUri: \.$/d
/^      # The class without a method/d
/^      Handler: /d
s/^      Runtime: java25$/      PackageType: Image/
/^      SnapStart:$/,/^        ApplyOn: /d
