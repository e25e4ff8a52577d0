@echo off
rem Runs wenzhai, from wherever this folder was unpacked. The Java is that of JAVA_HOME, else the one
rem on the PATH; WENZHAI_JAVA may hold more options for it, such as -Xmx2g.
setlocal
set "JAR=%~dp0..\wenzhai.jar"
if not exist "%JAR%" (
  echo error: %JAR% is missing; unpack wenzhai's zip again 1>&2
  exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dsun.reflect.inflationThreshold=400 %WENZHAI_JAVA% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
