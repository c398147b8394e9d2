# Makes of template.yaml one that deploys a container image; everything else stays as it is. Images know no SnapStart.
/^  Function:$/,/^    Properties:$/s|^    Properties:$|    Metadata:\
      Dockerfile: src/image/Dockerfile\
      DockerContext: .\
      DockerTag: live\
    Properties:|
/^      CodeUri: \.$/d
/^      # The class alone/d
/^      Handler: /d
s/^      Runtime: java25$/      PackageType: Image/
/^      SnapStart:$/,/^        ApplyOn: /d
