@rem Shared by leam.cmd and leam-workbench.cmd: finds the product's folder, Java and the launcher. Called, never run.
@rem Without the backslash at its end, which would take the closing quote of an argument with it.
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "STATE=%USERPROFILE%\.leam-workbench"
if defined LEAM_STATE set "STATE=%LEAM_STATE%"

set "JAVA_BIN="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "JAVA_BIN=%JAVA_HOME%\bin\"
if not defined JAVA_BIN for %%J in (javaw.exe) do set "JAVA_BIN=%%~dp$PATH:J"
if not defined JAVA_BIN goto :none

@rem The feature release stands in a file of every Java but the links that Oracle puts into PATH.
set "JAVA_RELEASE=21"
if exist "%JAVA_BIN%..\release" for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%JAVA_BIN%..\release"') do for /f "delims=." %%M in ("%%~V") do set "JAVA_RELEASE=%%M"
if %JAVA_RELEASE% LSS 21 goto :old

for %%F in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%F"
if not exist "%STATE%\cache" mkdir "%STATE%\cache"
@rem C2 compiles later: quicker start, and long computations still reach it (releng/decisions/0012-quick-start.md).
set "FLAGS=-XX:+UseSerialGC -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=8000 -XX:Tier4CompileThreshold=80000 -XX:Tier4BackEdgeThreshold=400000 --enable-native-access=ALL-UNNAMED -Xmx1g -Xlog:disable -Xlog:all=error:stderr -XX:+AutoCreateSharedArchive -Xlog:cds=off:stderr -Xlog:cds+dynamic=off:stderr"
@rem A Java before 24 knows no such name of a log, and would not start at all.
if %JAVA_RELEASE% GEQ 24 set "FLAGS=%FLAGS% -Xlog:aot=off:stderr"
exit /b 0

:none
echo leam: Java 21 or newer is needed, and none was found; set JAVA_HOME to the folder of one, and start again. 1>&2
exit /b 3

:old
echo leam: Java 21 or newer is needed, and "%JAVA_BIN%" holds release %JAVA_RELEASE%; set JAVA_HOME to the folder of a newer one, and start again. 1>&2
exit /b 3
