using System.ComponentModel.Design;
using System.Reflection;
using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Core.Tooling;

namespace Cake.Frosting;

/// <summary>Runs the tasks of an assembly on the Cake engine.</summary>
/// <remarks>The names are those of Cake.Frosting 7, which can take the place of this folder.</remarks>
public sealed class CakeHost
{
    private Func<ICakeContext, FrostingContext> makeContext = context => new FrostingContext(context);

    /// <summary>Names the context that the tasks take.</summary>
    /// <typeparam name="T">A class with a constructor that takes an <see cref="ICakeContext"/>.</typeparam>
    public CakeHost UseContext<T>()
        where T : FrostingContext
    {
        makeContext = context => (FrostingContext)Activator.CreateInstance(typeof(T), context)!;
        return this;
    }

    /// <summary>Runs what the command line asks for.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>0 when all went well, else the exit code of the task that failed.</returns>
    public int Run(IEnumerable<string> args)
    {
        // Cake looks at TERM alone and would write colours into files.
        if (Console.IsOutputRedirected)
            Environment.SetEnvironmentVariable("TERM", "dumb");
        var environment = new CakeEnvironment(new CakePlatform(), new CakeRuntime());
        var console = new CakeConsole(environment);
        var log = new CakeBuildLog(console);
        try
        {
            var arguments = HostArguments.Parse([.. args]);
            log.Verbosity = arguments.Verbosity;
            return Run(arguments, environment, console, log);
        }
        catch (CakeException exception)
        {
            log.Error("{0}", exception.Message);
            return exception.ExitCode;
        }
    }

    private int Run(HostArguments arguments, CakeEnvironment environment, CakeConsole console, CakeBuildLog log)
    {
        var data = new CakeDataService();
        var engine = new CakeEngine(data, log);
        Register(engine, Assembly.GetEntryAssembly()!);
        switch (arguments.Mode)
        {
            case HostMode.Help:
                TaskListing.WriteHelp(Console.Out, engine.Tasks);
                return 0;
            case HostMode.Description:
                TaskListing.WriteDescriptions(Console.Out, engine.Tasks);
                return 0;
            case HostMode.Tree:
                TaskListing.WriteTree(Console.Out, engine.Tasks);
                return 0;
        }

        var services = MakeServices(arguments, environment, log, data);
        var printer = new CakeReportPrinter(console, services);
        var context = makeContext(services);
        IExecutionStrategy strategy = arguments.Mode == HostMode.DryRun
            ? new DryRunExecutionStrategy(Console.Out)
            : new DefaultExecutionStrategy(log, printer);
        var settings = new ExecutionSettings().SetTargets(arguments.Targets);
        if (arguments.Exclusive)
            settings.UseExclusiveTarget();
        try
        {
            var report = engine.RunTargetAsync(context, strategy, settings).GetAwaiter().GetResult();
            if (arguments.Mode == HostMode.Run && !report.IsEmpty)
                printer.Write(report);
            return 0;
        }
        catch (CakeReportException exception)
        {
            printer.Write(exception.Report);
            return Fail(exception.InnerException ?? exception, log);
        }
        catch (CakeException exception)
        {
            log.Error("{0} There are: {1}.", exception.Message, string.Join(", ", engine.Tasks.Select(t => t.Name)));
            return 2;
        }
        finally
        {
            if (context.LastLine is { } line)
                Console.WriteLine(line);
        }
    }

    private static int Fail(Exception exception, CakeBuildLog log)
    {
        log.Error("{0}", exception is AggregateException { InnerException: { } inner } ? inner.Message : exception.Message);
        log.Debug("{0}", exception);
        return exception is CakeException { ExitCode: not 0 } cake ? cake.ExitCode : 1;
    }

    private static void Register(CakeEngine engine, Assembly assembly)
    {
        foreach (var type in assembly.GetExportedTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IFrostingTask)))
            .OrderBy(NameOf, StringComparer.Ordinal))
        {
            var task = (IFrostingTask)Activator.CreateInstance(type)!;
            var builder = engine.RegisterTask(NameOf(type))
                .Description(type.GetCustomAttribute<TaskDescriptionAttribute>()?.Description ?? "")
                .Does(task.Run);
            foreach (var dependency in type.GetCustomAttributes<IsDependentOnAttribute>())
                builder.IsDependentOn(NameOf(dependency.Task));
        }
    }

    private static string NameOf(Type type) => type.GetCustomAttribute<TaskNameAttribute>()?.Name ?? type.Name;

    private static CakeContext MakeServices(HostArguments arguments, CakeEnvironment environment, CakeBuildLog log, CakeDataService data)
    {
        var files = new FileSystem();
        var globber = new Globber(files, environment);
        var configuration = new CakeConfiguration(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        var repository = new ToolRepository(environment);
        var tools = new ToolLocator(environment, repository, new ToolResolutionStrategy(files, environment, globber, configuration, log));
        var processes = new ProcessRunner(files, environment, log, tools, configuration);
        return new CakeContext(
            files, environment, globber, log, new CakeArguments(arguments.All), processes, new WindowsRegistry(), tools, data, configuration,
            new ToolInstaller(environment, tools, configuration, log, []), new ServiceContainer());
    }
}
