using Cake.Core;

namespace Cake.Frosting;

/// <summary>Names each task in its turn and runs none.</summary>
/// <param name="output">Where the names go.</param>
internal sealed class DryRunExecutionStrategy(TextWriter output) : IExecutionStrategy
{
    private int count;

    public Task ExecuteAsync(CakeTask task, ICakeContext context)
    {
        output.WriteLine($"{++count}. {task.Name}");
        return Task.CompletedTask;
    }

    public void Skip(CakeTask task, CakeTaskCriteria criteria) => output.WriteLine($"{++count}. {task.Name} (nothing to do)");

    public void PerformSetup(Action<ISetupContext> action, ISetupContext context)
    {
    }

    public void PerformTeardown(Action<ITeardownContext> action, ITeardownContext teardownContext)
    {
    }

    public void PerformTaskSetup(Action<ITaskSetupContext> action, ITaskSetupContext taskSetupContext)
    {
    }

    public void PerformTaskTeardown(Action<ITaskTeardownContext> action, ITaskTeardownContext taskTeardownContext)
    {
    }

    public Task ReportErrorsAsync(Func<Exception, Task> action, Exception exception) => Task.CompletedTask;

    public Task HandleErrorsAsync(Func<Exception, ICakeContext, Task> action, Exception exception, ICakeContext context) => Task.CompletedTask;

    public Task InvokeFinallyAsync(Func<ICakeContext, Task> action, ICakeContext context) => Task.CompletedTask;
}
