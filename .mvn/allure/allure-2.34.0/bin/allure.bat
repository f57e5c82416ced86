@rem What allure-maven starts in place of Allure's own script: see Allure.java.
@setlocal
@set JAVA=java
@if not "%JAVA_HOME%" == "" set JAVA=%JAVA_HOME%\bin\java
@"%JAVA%" -XX:TieredStopAtLevel=1 "-Dgilproof.allure.told=%~dp0.." "%~dp0Allure.java" %*
